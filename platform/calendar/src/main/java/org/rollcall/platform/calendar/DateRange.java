package org.rollcall.platform.calendar;

import java.time.LocalDate;

/** From a day to a day, both included. */
public record DateRange(LocalDate start, LocalDate end) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    boolean overlaps(DateRange other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }
}
