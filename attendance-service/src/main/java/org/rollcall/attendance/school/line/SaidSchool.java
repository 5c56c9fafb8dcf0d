package org.rollcall.attendance.school.line;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.SchoolDetails;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.platform.calendar.SchoolCalendar;

/**
 * What the council says of a school.
 *
 * @param calendar the school's own; with none, the school follows the council's calendars
 */
public record SaidSchool(
        String urn,
        String name,
        SchoolPhase phase,
        SchoolType type,
        String establishmentNumber,
        boolean commissioning,
        @Nullable SchoolCalendar calendar,
        SchoolDetails details) {}
