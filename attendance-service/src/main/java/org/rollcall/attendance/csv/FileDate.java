package org.rollcall.attendance.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as schools' systems write it: {@code 2026-09-14} or, day first, {@code 14/09/2026}. */
final class FileDate {

    static final String REASON = "The date is not a day of the calendar written yyyy-mm-dd or dd/mm/yyyy.";
    static final String FIX = "Write it as 2026-09-14 or 14/09/2026, day before month.";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private FileDate() {}

    static Optional<LocalDate> read(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
