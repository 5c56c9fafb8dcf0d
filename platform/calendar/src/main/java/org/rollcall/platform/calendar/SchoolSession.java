package org.rollcall.platform.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A morning or an afternoon of a school day, in time order; written {@code 2026-09-18 PM}. */
public record SchoolSession(LocalDate date, Half half) implements Comparable<SchoolSession> {

    private static final String FORM = "must be a date and AM or PM, such as 2026-09-18PM";
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ?([AP]M)");
    private static final Comparator<SchoolSession> IN_TIME_ORDER =
            Comparator.comparing(SchoolSession::date).thenComparing(SchoolSession::half);

    /** Reads {@code 2026-09-18PM}, with or without a space before the half. */
    public static SchoolSession parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        try {
            if (written.matches()) {
                return new SchoolSession(LocalDate.parse(written.group(1)), Half.valueOf(written.group(2)));
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(FORM, noSuchDay);
        }
        throw new IllegalArgumentException(FORM);
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
