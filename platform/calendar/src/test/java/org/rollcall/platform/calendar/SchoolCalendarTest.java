package org.rollcall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rollcall.platform.calendar.Calendars.SUMMER_TO_SUMMER;
import static org.rollcall.platform.calendar.Calendars.days;
import static org.rollcall.platform.calendar.Calendars.range;
import static org.rollcall.platform.calendar.Calendars.term;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

class SchoolCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, false", // the day before term
        "2026-09-02, true",
        "2026-09-05, false", // a Saturday
        "2026-05-04, false", // a bank holiday
        "2026-10-23, true",
        "2026-10-26, false", // half term
        "2026-10-30, false",
        "2026-11-02, false", // a training day
        "2026-11-03, true",
        "2026-12-18, true",
        "2026-12-21, false",
    })
    void a_school_day_is_a_weekday_in_term_that_is_not_taken_out(LocalDate day, boolean schoolDay) {
        assertThat(SUMMER_TO_SUMMER.isSchoolDay(day)).isEqualTo(schoolDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-22, 5, 2026-11-06", // half term and a training day lie between
        "2026-09-14, 5, 2026-09-21",
        "2026-12-17, 3, 2027-01-06",
        "2026-08-01, 1, 2026-09-02", // the day itself need not be a school day
    })
    void school_days_are_counted_after_a_day(LocalDate day, int n, LocalDate nth) {
        assertThat(SUMMER_TO_SUMMER.nthSchoolDayAfter(day, n)).isEqualTo(nth);
    }

    @Test
    void a_number_of_days_beyond_all_bounds_is_beyond_the_calendar() {
        assertThatExceptionOfType(UnknownDay.class)
                .isThrownBy(() -> SUMMER_TO_SUMMER.nthSchoolDayAfter(LocalDate.parse("2026-09-30"), Integer.MAX_VALUE));
    }

    @Test
    void a_count_that_runs_past_the_calendar_is_refused() {
        assertThat(SUMMER_TO_SUMMER.nthSchoolDayAfter(LocalDate.parse("2027-07-20"), 1))
                .isEqualTo("2027-07-21");
        assertThatExceptionOfType(UnknownDay.class)
                .isThrownBy(() -> SUMMER_TO_SUMMER.nthSchoolDayAfter(LocalDate.parse("2027-07-20"), 2))
                .withMessage("the calendar ends on 2027-07-21, before that school day is reached");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-18 AM, true", // the afternoon alone was closed
        "2026-12-18 PM, false",
        "2026-12-17 PM, true",
        "2026-12-16 AM, false", // both halves closed, one by one
        "2026-12-16 PM, false",
        "2026-12-19 AM, true", // an extra Saturday
        "2026-12-26 AM, false",
        "2026-12-21 PM, true", // an extra day after term
        "2026-11-02 AM, true", // an extra day although a training day
    })
    void a_session_is_a_half_of_a_school_day_that_was_not_closed(String session, boolean held) {
        assertThat(withExtras().isSession(SchoolSession.parse(session))).isEqualTo(held);
    }

    @Test
    void a_day_with_one_session_is_a_school_day_and_one_with_none_is_not() {
        SchoolCalendar calendar = withExtras();

        assertThat(calendar.isSchoolDay(LocalDate.parse("2026-12-18"))).isTrue();
        assertThat(calendar.isSchoolDay(LocalDate.parse("2026-12-16"))).isFalse();
        assertThat(calendar.lastDay()).isEqualTo("2026-12-21");
        assertThat(calendar.schoolDays(LocalDate.parse("2026-12-15"), LocalDate.parse("2027-01-31")))
                .isEqualTo(days("2026-12-15", "2026-12-17", "2026-12-18", "2026-12-19", "2026-12-21"));
        assertThat(calendar.schoolDays(LocalDate.parse("2026-12-22"), LocalDate.parse("2026-12-15")))
                .isEmpty();
    }

    @Test
    void an_extra_day_or_half_day_that_is_listed_twice_is_named() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> new SchoolCalendar(
                        "twice",
                        List.of(term("AUTUMN", "2026-09-02", "2026-12-18")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        days("2026-12-19", "2026-12-19"),
                        List.of(half("2026-12-18", Half.PM), half("2026-12-18", Half.PM))));

        assertThat(refused.problems())
                .extracting(FieldProblem::pointer)
                .containsExactly("/extraDays/1", "/halfDayClosures/1");
    }

    @Test
    void the_days_are_worked_out_once_and_a_question_costs_a_look_into_a_set() {
        assertThat(SUMMER_TO_SUMMER.schoolDays()).isSameAs(SUMMER_TO_SUMMER.schoolDays());
        assertThat(SUMMER_TO_SUMMER.schoolWeeks()).isSameAs(SUMMER_TO_SUMMER.schoolWeeks());
    }

    private static SchoolCalendar withExtras() {
        return new SchoolCalendar(
                "extras",
                List.of(term("AUTUMN", "2026-09-02", "2026-12-18")),
                List.of(range("2026-10-26", "2026-10-30")),
                List.of(),
                days("2026-11-02"),
                List.of(),
                days("2026-12-19", "2026-12-21", "2026-11-02"),
                List.of(half("2026-12-18", Half.PM), half("2026-12-16", Half.AM), half("2026-12-16", Half.PM)));
    }

    private static HalfDayClosure half(String day, Half half) {
        return new HalfDayClosure(LocalDate.parse(day), half);
    }

    @Test
    void a_week_with_a_single_session_is_a_school_week_and_one_without_is_not() {
        SchoolCalendar calendar = new SchoolCalendar(
                "one day",
                List.of(term("AUTUMN", "2026-09-11", "2026-09-25")),
                List.of(),
                List.of(),
                days("2026-09-21", "2026-09-22"),
                days("2026-09-14", "2026-09-15", "2026-09-16", "2026-09-17", "2026-09-18"));

        assertThat(calendar.schoolWeeks()).isEqualTo(days("2026-09-07", "2026-09-21"));
        assertThat(calendar.schoolDays()).isEqualTo(days("2026-09-11", "2026-09-23", "2026-09-24", "2026-09-25"));
    }

    @Test
    void everything_that_contradicts_itself_is_named_with_its_field() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> new SchoolCalendar(
                        "wrong",
                        List.of(
                                term("AUTUMN", "2026-09-02", "2026-12-18"),
                                term("SPRING", "2026-12-18", "2027-03-25"),
                                term("SUMMER", "2027-04-12", "2027-04-11"),
                                term("NEVER", "2028-01-01", "2029-01-01")),
                        List.of(range("2026-10-26", "2026-10-30"), range("2026-10-30", "2026-11-02")),
                        days("2026-12-25", "2026-12-25"),
                        List.of(),
                        days("2027-02-09", "2027-02-10", "2027-02-09")));

        assertThat(refused.problems())
                .containsExactly(
                        new FieldProblem("/terms/1", "overlaps /terms/0: a day belongs to one of them only"),
                        new FieldProblem("/terms/2/end", "must not be before its start"),
                        new FieldProblem("/terms/3/end", "must be within one year of its start"),
                        new FieldProblem("/halfTerms/1", "overlaps /halfTerms/0: a day belongs to one of them only"),
                        new FieldProblem("/bankHolidays/1", "is listed already: give each day once"),
                        new FieldProblem("/closures/2", "is listed already: give each day once"));
    }

    @Test
    void terms_that_touch_without_sharing_a_day_are_fine() {
        List<Term> touching = List.of(term("A", "2026-09-02", "2026-12-18"), term("B", "2026-12-19", "2027-03-25"));
        assertThat(new SchoolCalendar("id", touching, List.of(), List.of(), List.of(), List.of()).lastDay())
                .isEqualTo("2027-03-25");
    }

    @Test
    void a_calendar_has_a_term() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new SchoolCalendar("empty", List.of(), List.of(), List.of(), List.of(), List.of()))
                .withMessage("/terms give at least one term");
    }

    @Test
    @SuppressWarnings("NullAway") // as JSON gives it
    void what_is_missing_is_named() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new SchoolCalendar("id", null, List.of(), List.of(), List.of(), List.of()))
                .withMessage("/terms is required: give a list, empty when there is nothing in it");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Term("AUTUMN", LocalDate.parse("2026-09-02"), null))
                .withMessage("/end is required: give a date such as 2026-12-18");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new DateRange(null, LocalDate.parse("2026-09-02")))
                .withMessage("/start is required: give a date such as 2026-10-26");
    }

    @Test
    void a_list_that_no_school_needs_is_refused() {
        List<Term> terms = List.of(term("AUTUMN", "2026-09-02", "2026-12-18"));
        List<LocalDate> days = LocalDate.parse("2020-01-01")
                .datesUntil(LocalDate.parse("2021-02-05"))
                .toList();

        assertThat(new SchoolCalendar("id", terms, List.of(), List.of(), List.of(), days.subList(0, 400)).closures())
                .hasSize(400);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> new SchoolCalendar("id", terms, List.of(), List.of(), List.of(), days.subList(0, 401)))
                .withMessage("/closures must not have more than 400 entries");
    }
}
