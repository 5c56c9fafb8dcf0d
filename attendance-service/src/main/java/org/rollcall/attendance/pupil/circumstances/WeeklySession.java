package org.rollcall.attendance.pupil.circumstances;

import java.time.DayOfWeek;
import org.rollcall.platform.calendar.Half;

/** A morning or an afternoon that comes every week. */
public record WeeklySession(DayOfWeek day, Half half) {}
