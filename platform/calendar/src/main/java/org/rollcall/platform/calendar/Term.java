package org.rollcall.platform.calendar;

import java.time.LocalDate;

/** A term of a school, from its first day to its last. */
public record Term(String name, LocalDate start, LocalDate end) {

    public Term {
        name = Required.value("/name", name, "a name such as AUTUMN");
        start = Required.value("/start", start, "a date such as 2026-09-02");
        end = Required.value("/end", end, "a date such as 2026-12-18");
    }

    DateRange days() {
        return new DateRange(start, end);
    }
}
