package org.rollcall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.calendar.RollingSchoolWeeks.WindowCount;

class RollingSchoolWeeksTest {

    private final RollingSchoolWeeks tenWeeks = RollingSchoolWeeks.of(Calendars.SUMMER_TO_SUMMER, 10);

    @Test
    void a_week_of_absence_reaches_ten_at_the_last_afternoon() {
        List<SchoolSession> week = wholeDays("2026-09-14", "2026-09-15", "2026-09-16", "2026-09-17", "2026-09-18");

        assertThat(tenWeeks.firstTime(10, week)).contains(reached("2026-09-18PM", "2026-06-08", 10));
        assertThat(tenWeeks.firstTime(10, week.subList(0, 9))).isEmpty();
        assertThat(tenWeeks.greatestCount(week.subList(0, 9))).isEqualTo(9);
    }

    @Test
    void holidays_are_no_school_weeks_so_the_summer_counts_with_the_autumn() {
        List<SchoolSession> sessions = wholeDays("2026-07-20", "2026-09-21", "2026-09-22", "2026-09-23", "2026-09-24");

        assertThat(tenWeeks.firstTime(10, sessions)).contains(reached("2026-09-24PM", "2026-06-15", 10));
    }

    @Test
    void the_tenth_school_week_still_counts_the_first_and_the_eleventh_does_not() {
        List<SchoolSession> five =
                sessions("2026-09-07AM", "2026-09-07PM", "2026-09-08AM", "2026-09-08PM", "2026-09-09AM");
        List<SchoolSession> inTheTenth =
                sessions("2026-11-16AM", "2026-11-16PM", "2026-11-17AM", "2026-11-17PM", "2026-11-18AM");
        List<SchoolSession> inTheEleventh =
                sessions("2026-11-23AM", "2026-11-23PM", "2026-11-24AM", "2026-11-24PM", "2026-11-25AM");

        assertThat(tenWeeks.firstTime(10, both(five, inTheTenth))).contains(reached("2026-11-18AM", "2026-09-07", 10));
        assertThat(tenWeeks.firstTime(10, both(five, inTheEleventh))).isEmpty();
        assertThat(tenWeeks.greatestCount(both(five, inTheEleventh))).isEqualTo(5);
    }

    @Test
    void a_window_that_reaches_back_before_the_calendar_begins_with_its_first_week() {
        List<SchoolSession> firstDays = wholeDays("2026-04-13", "2026-04-14", "2026-04-15", "2026-04-16", "2026-04-17");

        assertThat(tenWeeks.firstTime(10, firstDays)).contains(reached("2026-04-17PM", "2026-04-13", 10));
    }

    @Test
    void order_and_repeats_in_what_is_given_do_not_matter() {
        List<SchoolSession> week = wholeDays("2026-09-14", "2026-09-15", "2026-09-16", "2026-09-17", "2026-09-18");

        assertThat(tenWeeks.firstTime(10, both(week.reversed(), week)))
                .contains(reached("2026-09-18PM", "2026-06-08", 10));
    }

    @Test
    void a_session_in_no_school_week_is_not_counted() {
        assertThat(tenWeeks.greatestCount(sessions("2026-10-27AM", "2026-08-12PM", "2030-01-08AM")))
                .isZero();
        assertThat(tenWeeks.greatestCount(List.of())).isZero();
    }

    @Test
    void a_window_holds_at_least_one_week() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RollingSchoolWeeks(List.of(), 0));
        RollingSchoolWeeks oneWeek = RollingSchoolWeeks.of(Calendars.SUMMER_TO_SUMMER, 1);
        assertThat(oneWeek.greatestCount(sessions("2026-09-18PM", "2026-09-21AM")))
                .isEqualTo(1);
    }

    @Test
    void a_window_that_ends_today_ends_in_a_holiday_with_the_last_school_week() {
        assertThat(tenWeeks.firstWeekOfWindowEndingOn(LocalDate.parse("2026-11-13")))
                .contains(LocalDate.parse("2026-08-31"));
        assertThat(tenWeeks.firstWeekOfWindowEndingOn(LocalDate.parse("2026-11-16")))
                .contains(LocalDate.parse("2026-09-07"));
        assertThat(tenWeeks.firstWeekOfWindowEndingOn(LocalDate.parse("2026-10-28")))
                .isEqualTo(tenWeeks.firstWeekOfWindowEndingOn(LocalDate.parse("2026-10-23")))
                .isNotEqualTo(tenWeeks.firstWeekOfWindowEndingOn(LocalDate.parse("2026-11-03")));
        assertThat(tenWeeks.firstWeekOfWindowEndingOn(LocalDate.parse("2026-04-12")))
                .isEmpty();
    }

    private static WindowCount reached(String session, String firstWeek, int count) {
        return new WindowCount(SchoolSession.parse(session), LocalDate.parse(firstWeek), count);
    }

    private static List<SchoolSession> wholeDays(String... days) {
        return Arrays.stream(days)
                .flatMap(day -> sessions(day + "AM", day + "PM").stream())
                .toList();
    }

    private static List<SchoolSession> sessions(String... sessions) {
        return Arrays.stream(sessions).map(SchoolSession::parse).toList();
    }

    private static List<SchoolSession> both(List<SchoolSession> some, List<SchoolSession> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
