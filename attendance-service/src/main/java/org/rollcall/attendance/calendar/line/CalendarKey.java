package org.rollcall.attendance.calendar.line;

import java.util.Comparator;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarOwner;

/** Whose calendar of which year; the council's come before those of schools, which are laid over them. */
public record CalendarKey(CalendarOwner owner, AcademicYear year) {

    public static final Comparator<CalendarKey> COUNCIL_FIRST = Comparator.comparing(
                    (CalendarKey key) -> !key.owner().ofCouncil())
            .thenComparing(key -> key.owner().value())
            .thenComparing(key -> key.year().begins());

    String id() {
        return owner.idOf(year);
    }
}
