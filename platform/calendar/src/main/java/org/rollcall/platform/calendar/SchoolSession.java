package org.rollcall.platform.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/** A morning or an afternoon of a school day, in time order; written {@code 2026-09-18 PM}. */
public record SchoolSession(LocalDate date, Half half) implements Comparable<SchoolSession> {

    private static final Comparator<SchoolSession> IN_TIME_ORDER =
            Comparator.comparing(SchoolSession::date).thenComparing(SchoolSession::half);

    /** Reads {@code 2026-09-18PM}, with or without a space before the half. */
    public static SchoolSession parse(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2} ?[AP]M")) {
            throw new IllegalArgumentException("must be a date and AM or PM, such as 2026-09-18PM");
        }
        return new SchoolSession(
                LocalDate.parse(text.substring(0, 10)), Half.valueOf(text.substring(text.length() - 2)));
    }

    @Override
    public int compareTo(SchoolSession other) {
        return IN_TIME_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return date + " " + half;
    }
}
