package org.rollcall.attendance.school;

import org.rollcall.platform.calendar.SchoolCalendar;

/** A school as callers see it. */
record SchoolView(
        String id,
        String name,
        SchoolPhase phase,
        SchoolType type,
        String establishmentNumber,
        boolean commissioning,
        SchoolCalendar calendar) {

    static SchoolView of(School school) {
        return new SchoolView(
                school.urn(),
                school.name(),
                school.phase(),
                school.type(),
                school.establishmentNumber(),
                school.commissioning(),
                school.calendar());
    }
}
