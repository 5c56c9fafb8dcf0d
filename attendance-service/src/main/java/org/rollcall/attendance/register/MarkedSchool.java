package org.rollcall.attendance.register;

import org.rollcall.attendance.register.announcement.WatchedPupils;
import org.rollcall.platform.calendar.SchoolCalendar;

/** A school as its marks are entered: the days it is open, and whose absence is told at once. */
public record MarkedSchool(String urn, SchoolCalendar calendar, WatchedPupils watched) {}
