package org.rollcall.attendance.calendar.date;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rollcall.platform.calendar.DateRange;

/** The year for which terms are set, from August to July; written {@code 2026-27}. */
public record AcademicYear(int begins) {

    private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2})[-/]((?:20)?[0-9]{2})");

    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /** Reads {@code 2026-27} or {@code 2026/27}; empty when the second year does not follow the first. */
    public static Optional<AcademicYear> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        AcademicYear year = new AcademicYear(Integer.parseInt(written.group(1)));
        int second = Integer.parseInt(written.group(2)) % 100;
        return second == (year.begins() + 1) % 100 ? Optional.of(year) : Optional.empty();
    }

    public DateRange days() {
        return new DateRange(LocalDate.of(begins, Month.AUGUST, 1), LocalDate.of(begins + 1, Month.JULY, 31));
    }

    @Override
    @JsonValue
    public String toString() {
        return "%d-%02d".formatted(begins, (begins + 1) % 100);
    }
}
