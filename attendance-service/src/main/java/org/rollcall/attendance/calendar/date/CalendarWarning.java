package org.rollcall.attendance.calendar.date;

/** Something in a calendar that may be meant and is pointed out. */
public record CalendarWarning(String code, String detail) {}
