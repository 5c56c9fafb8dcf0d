package org.rollcall.attendance.register.mark;

import java.util.List;
import org.rollcall.platform.calendar.SchoolSession;

/** The mark of a session as the register keeps it, with every correction of it, oldest first. */
public record KeptMark(SchoolSession session, Mark mark, List<Correction> corrections) {}
