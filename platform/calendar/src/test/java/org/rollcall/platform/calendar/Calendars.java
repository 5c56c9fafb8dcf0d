package org.rollcall.platform.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Calendars for tests; a summer term and the school year after it. */
final class Calendars {

    static final SchoolCalendar SUMMER_TO_SUMMER = new SchoolCalendar(
            "CAL-A",
            List.of(
                    term("SUMMER", "2026-04-13", "2026-07-21"),
                    term("AUTUMN", "2026-09-02", "2026-12-18"),
                    term("SPRING", "2027-01-04", "2027-03-25"),
                    term("SUMMER", "2027-04-12", "2027-07-21")),
            List.of(
                    range("2026-05-25", "2026-05-29"),
                    range("2026-10-26", "2026-10-30"),
                    range("2027-02-15", "2027-02-19"),
                    range("2027-05-31", "2027-06-04")),
            days("2026-05-04", "2027-05-03"),
            days("2026-11-02", "2027-01-04", "2027-06-07"),
            List.of());

    private Calendars() {}

    static Term term(String name, String start, String end) {
        return new Term(name, LocalDate.parse(start), LocalDate.parse(end));
    }

    static DateRange range(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }

    static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
