package org.rollcall.legal.school;

import org.rollcall.platform.calendar.SchoolCalendar;

/** A school as the attendance service last recorded it. */
public record School(String urn, String type, SchoolCalendar calendar) {}
