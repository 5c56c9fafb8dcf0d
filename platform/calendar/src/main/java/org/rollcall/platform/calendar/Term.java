package org.rollcall.platform.calendar;

import java.time.LocalDate;

/** A term of a school, from its first day to its last. */
public record Term(String name, LocalDate start, LocalDate end) {

    DateRange days() {
        return new DateRange(start, end);
    }
}
