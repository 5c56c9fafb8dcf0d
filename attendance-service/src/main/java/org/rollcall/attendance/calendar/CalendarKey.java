package org.rollcall.attendance.calendar;

import java.util.Comparator;

/** Whose calendar of which year; the council's come before those of schools, which are laid over them. */
record CalendarKey(CalendarOwner owner, AcademicYear year) {

    static final Comparator<CalendarKey> COUNCIL_FIRST = Comparator.comparing(
                    (CalendarKey key) -> !key.owner().ofCouncil())
            .thenComparing(key -> key.owner().value())
            .thenComparing(key -> key.year().begins());

    String id() {
        return owner.idOf(year);
    }
}
