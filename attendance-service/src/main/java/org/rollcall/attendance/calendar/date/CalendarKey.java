package org.rollcall.attendance.calendar.date;

import java.util.Comparator;

/** Whose calendar of which year; the council's come before those of schools, which are laid over them. */
public record CalendarKey(CalendarOwner owner, AcademicYear year) {

    public static final Comparator<CalendarKey> COUNCIL_FIRST = Comparator.comparing(
                    (CalendarKey key) -> !key.owner().ofCouncil())
            .thenComparing(key -> key.owner().value())
            .thenComparing(key -> key.year().begins());

    /** The council's calendar of the same year. */
    public CalendarKey ofCouncil() {
        return new CalendarKey(CalendarOwner.COUNCIL, year);
    }

    public String id() {
        return owner.ofCouncil() ? year.toString() : year + "." + owner.value();
    }
}
