package org.rollcall.attendance.register;

import org.rollcall.platform.calendar.SchoolSession;

/** The threshold as it stands: the session at which it was last met, and what the latest window holds. */
public record Standing(SchoolSession metOn, int count) {}
