package org.rollcall.attendance.school;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolCalendar;

/**
 * What the council says of a school.
 *
 * @param calendar the school's own; with none, the school follows the council's calendars
 */
record SaidSchool(
        String urn,
        String name,
        SchoolPhase phase,
        SchoolType type,
        String establishmentNumber,
        boolean commissioning,
        @Nullable SchoolCalendar calendar,
        SchoolDetails details) {}
