package org.rollcall.platform.calendar;

import java.time.LocalDate;

/** From a day to a day, both included. */
public record DateRange(LocalDate start, LocalDate end) {

    public DateRange {
        start = Required.value("/start", start, "a date such as 2026-10-26");
        end = Required.value("/end", end, "a date such as 2026-10-30");
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    boolean overlaps(DateRange other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }
}
