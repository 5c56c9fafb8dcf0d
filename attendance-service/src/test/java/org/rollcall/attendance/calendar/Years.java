package org.rollcall.attendance.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.attendance.calendar.date.ClosedFor;
import org.rollcall.attendance.calendar.date.Closure;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Term;

/** Dates for tests: the year 2026-27 of the worked cases, which comes to exactly 190 days. */
public final class Years {

    public static final AcademicYear YEAR = new AcademicYear(2026);

    public static final TermDates WHOLE = new TermDates(
            List.of(
                    term("AUTUMN", "2026-09-01", "2026-12-18"),
                    term("SPRING", "2027-01-04", "2027-03-25"),
                    term("SUMMER", "2027-04-12", "2027-07-21")),
            List.of(
                    range("2026-10-26", "2026-10-30"),
                    range("2027-02-15", "2027-02-19"),
                    range("2027-05-31", "2027-06-04")),
            days("2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31"),
            days("2026-09-01", "2026-09-02", "2026-11-02", "2027-01-04", "2027-06-07"),
            List.of(),
            List.of());

    /** The same as the API takes it. */
    static final String JSON = """
            {"terms":[{"name":"AUTUMN","start":"2026-09-01","end":"2026-12-18"},
              {"name":"SPRING","start":"2027-01-04","end":"2027-03-25"},
              {"name":"SUMMER","start":"2027-04-12","end":"2027-07-21"}],
             "halfTerms":[{"start":"2026-10-26","end":"2026-10-30"},{"start":"2027-02-15","end":"2027-02-19"},
              {"start":"2027-05-31","end":"2027-06-04"}],
             "bankHolidays":["2026-12-25","2026-12-28","2027-01-01","2027-03-26","2027-03-29","2027-05-03","2027-05-31"],
             "insetDays":["2026-09-01","2026-09-02","2026-11-02","2027-01-04","2027-06-07"],
             "closures":[],"extraDays":[]}""";

    private Years() {}

    public static TermDates terms(Term... terms) {
        return new TermDates(List.of(terms), null, null, null, null, null);
    }

    public static TermDates inset(String... days) {
        return new TermDates(null, null, null, days(days), null, null);
    }

    public static TermDates closed(Closure... closures) {
        return new TermDates(null, null, null, null, List.of(closures), null);
    }

    public static Closure closure(String day, ClosedFor session) {
        return new Closure(LocalDate.parse(day), session, null);
    }

    static CalendarVersion version(int number, TermDates dates) {
        return CalendarVersion.draft(number, dates, Instant.EPOCH, "admin").publish(LocalDate.parse("2026-07-01"));
    }

    public static Term term(String name, String start, String end) {
        return new Term(name, LocalDate.parse(start), LocalDate.parse(end));
    }

    public static DateRange range(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }

    public static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
