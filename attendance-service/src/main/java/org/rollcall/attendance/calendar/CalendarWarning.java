package org.rollcall.attendance.calendar;

/** Something in a calendar that may be meant and is pointed out. */
record CalendarWarning(String code, String detail) {}
