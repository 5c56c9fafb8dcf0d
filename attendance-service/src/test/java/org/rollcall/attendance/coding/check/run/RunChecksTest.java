package org.rollcall.attendance.coding.check.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.coding.doubt.Child.child;
import static org.rollcall.attendance.coding.doubt.Child.scope;
import static org.rollcall.attendance.coding.doubt.Child.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.coding.doubt.Child;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.PupilCheck;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.doubt.Scope;

class RunChecksTest {

    @ParameterizedTest(name = "O from 14 to {0} September is doubted: {1}")
    @CsvSource({"15, false", "16, true", "18, true"})
    void unexplained_absence_of_three_days_asks_for_a_visit(int until, boolean doubted) {
        assertThat(child().each("2026-09-14", "2026-09-" + until, "O,O").doubts(new NoVisitWhileAbsent()))
                .hasSize(doubted ? 1 : 0)
                .allSatisfy(doubt -> assertThat(doubt.sessions()).hasSize(2 * (until - 13)));
    }

    @Test
    void a_day_with_another_mark_breaks_the_run() {
        assertThat(child().on("2026-09-14", "O,O")
                        .on("2026-09-15", "O,I")
                        .on("2026-09-16", "O,O")
                        .on("2026-09-17", "O,O")
                        .doubts(new NoVisitWhileAbsent()))
                .isEmpty();
    }

    @Test
    void a_run_goes_over_the_weekend_and_is_asked_about_in_the_week_in_which_it_becomes_long_enough() {
        Child absent = child().each("2026-09-10", "2026-09-25", "O,O");

        assertThat(absent.doubts(new NoVisitWhileAbsent())).hasSize(1);
        assertThat(absent.doubts(
                        new NoVisitWhileAbsent(), scope(SchoolDays.weekOf(LocalDate.of(2026, 9, 21)), "2026-09-28")))
                .isEmpty();
    }

    @Test
    void the_council_sets_the_number_of_days() {
        Child absent = child().each("2026-09-14", "2026-09-15", "O,O");

        assertThat(absent.doubts(new NoVisitWhileAbsent(), with(CodingNumber.VISIT_AFTER_DAYS, 2)))
                .hasSize(1);
        assertThat(absent.doubts(new NoVisitWhileAbsent(), with(CodingNumber.VISIT_AFTER_DAYS, 4)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} from 14 to {1} September is doubted: {2}")
    @CsvSource({"I, 17, false", "I, 18, true", "C, 17, false", "C, 18, true"})
    void illness_and_leave_of_five_days(String code, int until, boolean doubted) {
        PupilCheck check = code.equals("I") ? new NoContactWhileIll() : new LeaveLikeHoliday();

        assertThat(child().each("2026-09-14", "2026-09-" + until, code + "," + code)
                        .doubts(check))
                .hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest(name = "E from 11 to {0} September is doubted: {1}")
    @CsvSource({"17, false", "18, true"})
    void an_exclusion_needs_provision_from_the_sixth_day(int until, boolean doubted) {
        assertThat(child().on("2026-09-11", "/,E")
                        .each("2026-09-14", "2026-09-" + until, "E,E")
                        .doubts(new ExcludedBeyondFiveDays()))
                .hasSize(doubted ? 1 : 0);
    }

    @Test
    void two_exclusions_with_a_day_between_are_two() {
        assertThat(child().each("2026-09-09", "2026-09-11", "E,E")
                        .on("2026-09-14", "/,\\")
                        .each("2026-09-15", "2026-09-18", "E,E")
                        .doubts(new ExcludedBeyondFiveDays()))
                .isEmpty();
    }

    @ParameterizedTest(name = "B on the Fridays {0} is doubted: {1}")
    @CsvSource({
        "2026-09-11 2026-09-18, false",
        "2026-09-04 2026-09-11 2026-09-18, true",
        "2026-09-03 2026-09-11 2026-09-18, false", // a Thursday among them
    })
    void the_same_weekday_three_times_is_a_pattern(String days, boolean doubted) {
        Child child = child();
        List.of(days.split(" ")).forEach(day -> child.on(day, "B,B"));

        assertThat(child.doubts(new PatternOfActivity())).hasSize(doubted ? 1 : 0);
    }

    @Test
    void a_pattern_is_looked_for_in_the_last_six_school_weeks_and_not_before() {
        Child oldest = child().on("2026-09-11", "C,").on("2026-10-16", "C,").on("2026-10-23", "C,");
        Child older = child().on("2026-09-18", "C,").on("2026-10-16", "C,").on("2026-10-23", "C,");
        Scope week = scope(SchoolDays.weekOf(LocalDate.of(2026, 10, 19)), "2026-11-03");

        assertThat(oldest.doubts(new PatternOfActivity(), week)).isEmpty();
        assertThat(older.doubts(new PatternOfActivity(), week)).hasSize(1);
    }

    @Test
    void a_pattern_that_did_not_go_on_in_the_period_is_not_asked_about_again() {
        assertThat(child().on("2026-09-02", "B,B")
                        .on("2026-09-04", "B,B")
                        .on("2026-09-11", "B,B")
                        .doubts(new PatternOfActivity(), with(CodingNumber.PATTERN_TIMES, 2)))
                .isEmpty();
    }

    @Test
    void religious_observance_beyond_three_days_a_year() {
        Child three = child().each("2026-09-07", "2026-09-08", "R,R").on("2026-09-14", "R,R");
        Child four = child().each("2026-09-07", "2026-09-08", "R,R").each("2026-09-14", "2026-09-15", ",R");

        assertThat(three.doubts(new ReligiousBeyondLimit())).isEmpty();
        assertThat(four.doubts(new ReligiousBeyondLimit()))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.sessions()).hasSize(1));
    }

    @Test
    void interviews_and_travel_beyond_their_sessions_a_year() {
        Child four = child().each("2026-09-14", "2026-09-15", "J1,J1");
        Child five = child().each("2026-09-14", "2026-09-15", "J1,J1").on("2026-09-16", "J1,");

        assertThat(four.doubts(new InterviewsBeyondLimit())).isEmpty();
        assertThat(five.doubts(new InterviewsBeyondLimit())).hasSize(1);
        assertThat(child().each("2026-09-14", "2026-09-15", "T,T")
                        .doubts(new TravelBeyondLimit(), with(CodingNumber.TRAVEL_SESSIONS, 4)))
                .isEmpty();
        assertThat(child().each("2026-09-14", "2026-09-15", "T,T")
                        .doubts(new TravelBeyondLimit(), with(CodingNumber.TRAVEL_SESSIONS, 3)))
                .hasSize(1);
    }
}
