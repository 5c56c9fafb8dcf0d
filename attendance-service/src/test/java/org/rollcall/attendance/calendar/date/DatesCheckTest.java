package org.rollcall.attendance.calendar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.calendar.Years.WHOLE;
import static org.rollcall.attendance.calendar.Years.YEAR;
import static org.rollcall.attendance.calendar.Years.closed;
import static org.rollcall.attendance.calendar.Years.closure;
import static org.rollcall.attendance.calendar.Years.days;
import static org.rollcall.attendance.calendar.Years.inset;
import static org.rollcall.attendance.calendar.Years.range;
import static org.rollcall.attendance.calendar.Years.term;
import static org.rollcall.attendance.calendar.Years.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.FieldProblem;

class DatesCheckTest {

    @Test
    void a_year_that_contradicts_nothing_has_no_problems() {
        assertThat(DatesCheck.problemsIn(YEAR, WHOLE)).isEmpty();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "terms that overlap by a day",
                        terms(
                                term("AUTUMN", "2026-09-01", "2026-12-18"),
                                term("SPRING", "2026-12-18", "2027-03-25"),
                                term("SUMMER", "2027-04-12", "2027-07-21")),
                        List.of("/terms/1")),
                Arguments.of(
                        "a term that ends before it begins",
                        terms(
                                term("AUTUMN", "2026-09-01", "2026-12-18"),
                                term("SPRING", "2027-01-04", "2027-03-25"),
                                term("SUMMER", "2027-07-21", "2027-04-12")),
                        List.of("/terms/2/end", "/halfTerms/2", "/insetDays/4")),
                Arguments.of(
                        "terms in the wrong order of their names",
                        terms(
                                term("SPRING", "2026-09-01", "2026-12-18"),
                                term("AUTUMN", "2027-01-04", "2027-03-25"),
                                term("SUMMER", "2027-04-12", "2027-07-21")),
                        List.of("/terms")),
                Arguments.of(
                        "a year of two terms",
                        terms(term("AUTUMN", "2026-09-01", "2026-12-18"), term("SPRING", "2027-01-04", "2027-07-21")),
                        List.of("/terms")),
                Arguments.of(
                        "a term of another year",
                        terms(
                                term("AUTUMN", "2026-09-01", "2026-12-18"),
                                term("SPRING", "2027-01-04", "2027-03-25"),
                                term("SUMMER", "2027-04-12", "2027-08-01")),
                        List.of("/terms/2/end")),
                Arguments.of(
                        "half terms that overlap and leave their term",
                        new TermDates(
                                null,
                                List.of(range("2026-10-26", "2026-10-30"), range("2026-10-30", "2027-01-04")),
                                null,
                                null,
                                null,
                                null),
                        List.of("/halfTerms/1", "/halfTerms/1")),
                Arguments.of("a training day in the holidays", inset("2026-12-21"), List.of("/insetDays/0")),
                Arguments.of("a training day twice", inset("2026-11-02", "2026-11-02"), List.of("/insetDays/1")),
                Arguments.of(
                        "a bank holiday of another year",
                        new TermDates(null, null, days("2026-07-31", "2027-08-01"), null, null, null),
                        List.of("/bankHolidays/0", "/bankHolidays/1")),
                Arguments.of(
                        "a closure in the holidays",
                        closed(closure("2026-12-21", ClosedFor.ALL)),
                        List.of("/closures/0/date")),
                Arguments.of(
                        "a half of a day that is closed anyway",
                        closed(closure("2026-12-18", ClosedFor.ALL), closure("2026-12-18", ClosedFor.PM)),
                        List.of("/closures/1")),
                Arguments.of(
                        "an extra day that is closed",
                        new TermDates(
                                null,
                                null,
                                null,
                                null,
                                List.of(closure("2026-12-19", ClosedFor.ALL)),
                                days("2026-12-19")),
                        List.of("/closures/0/date")),
                Arguments.of(
                        "an extra day twice",
                        new TermDates(null, null, null, null, null, days("2026-12-19", "2026-12-19")),
                        List.of("/extraDays/1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void what_contradicts_itself_is_named_with_its_place(String what, TermDates dates, List<String> places) {
        assertThat(DatesCheck.problemsIn(YEAR, WHOLE.with(dates)))
                .as(what)
                .extracting(FieldProblem::pointer)
                .containsExactlyElementsOf(places);
    }

    @Test
    void everything_is_said_at_once() {
        TermDates wrong = new TermDates(
                List.of(term("AUTUMN", "2026-09-01", "2026-12-18"), term("SUMMER", "2026-12-01", "2027-03-25")),
                List.of(range("2026-08-01", "2026-08-02")),
                days("2027-08-01"),
                days("2026-08-03"),
                List.of(closure("2026-08-04", ClosedFor.AM)),
                days("2025-08-05"));

        assertThat(DatesCheck.problemsIn(YEAR, wrong))
                .extracting(FieldProblem::pointer)
                .containsExactly(
                        "/terms",
                        "/terms/1",
                        "/halfTerms/0",
                        "/bankHolidays/0",
                        "/insetDays/0",
                        "/closures/0/date",
                        "/extraDays/0");
    }

    @ParameterizedTest(name = "{0} closures: {1}")
    @CsvSource({"80, ", "81, /closures"})
    void a_list_that_no_year_needs_is_refused_without_being_looked_into(int closures, String place) {
        List<Closure> many = LocalDate.parse("2026-09-07")
                .datesUntil(LocalDate.parse("2026-12-18"))
                .limit(closures)
                .map(day -> new Closure(day, ClosedFor.ALL, null))
                .toList();

        assertThat(DatesCheck.problemsIn(YEAR, WHOLE.with(new TermDates(null, null, null, null, many, null))))
                .extracting(FieldProblem::pointer)
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void the_two_halves_of_one_day_may_be_closed_one_by_one_and_an_extra_day_for_a_half() {
        TermDates dates = new TermDates(
                null,
                null,
                null,
                null,
                List.of(
                        closure("2026-12-17", ClosedFor.AM),
                        closure("2026-12-17", ClosedFor.PM),
                        closure("2026-12-19", ClosedFor.PM)),
                days("2026-12-19"));

        assertThat(DatesCheck.problemsIn(YEAR, WHOLE.with(dates))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-27, 2026-27",
        "2026/27, 2026-27",
        "2026/2027, 2026-27",
        "2099-00, 2099-00",
        "2026-28, ",
        "2026-26, ",
        "2026, ",
        "1999-00, ",
        "next, ",
    })
    void an_academic_year_is_written_with_the_two_years_that_it_lies_in(String written, String year) {
        assertThat(AcademicYear.read(written).map(AcademicYear::toString).orElse(null))
                .isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2025", "2026-08-01, 2026", "2027-07-31, 2026"})
    void an_academic_year_begins_in_August(LocalDate day, int begins) {
        assertThat(AcademicYear.of(day)).isEqualTo(new AcademicYear(begins));
    }
}
