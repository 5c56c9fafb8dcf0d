package org.rollcall.attendance.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.threshold.Codes.CAL_A;
import static org.rollcall.attendance.threshold.Codes.CAL_M;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.HalfDayClosure;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

class JudgingTest {

    private static final String PRESENT = "/,\\";

    @Test
    void a_pupil_who_was_always_there_shows_nothing() {
        assertThat(Codes.year().days(CAL_A, "2026-09-02", 60, PRESENT).show(CAL_A))
                .isEmpty();
    }

    @Nested
    class Unauthorised_sessions_in_ten_school_weeks {

        @Test
        void ten_are_met_at_the_tenth_and_nine_are_not() {
            Codes nine = Codes.year().days(CAL_A, "2026-09-14", 4, "G,G").on("2026-09-18", "G,\\");
            assertThat(nine.show(Kind.NATIONAL_THRESHOLD, CAL_A)).isEmpty();

            assertThat(nine.on("2026-09-18", "G,G").show(Kind.NATIONAL_THRESHOLD, CAL_A))
                    .singleElement()
                    .satisfies(met -> {
                        assertThat(met.metOn()).hasToString("2026-09-18 PM");
                        assertThat(met.from()).hasToString("2026-06-08");
                        assertThat(met.count()).isEqualTo(10);
                    });
        }

        @Test
        void what_falls_on_a_day_without_school_is_not_counted() {
            Codes onABankHoliday = Codes.year()
                    .days(CAL_A, "2026-09-14", 4, "G,G")
                    .on("2026-09-18", "G,\\")
                    .on("2026-11-02", "G,G");
            assertThat(onABankHoliday.show(Kind.NATIONAL_THRESHOLD, CAL_A)).isEmpty();
        }

        @Test
        void the_weeks_of_July_count_with_those_of_September() {
            Codes july = Codes.yearBefore().on("2026-07-20", "O,O");
            Codes september = Codes.year().days(CAL_A, "2026-09-21", 4, "G,G");

            assertThat(september.show(CAL_A)).isEmpty();
            assertThat(Judging.reachesBack(september.codes(), List.of(), Thresholds.of(CAL_A)))
                    .isTrue();
            assertThat(september.show(Thresholds.of(CAL_A), july))
                    .singleElement()
                    .satisfies(met -> assertThat(met.from()).hasToString("2026-06-15"));
        }

        @ParameterizedTest(name = "first absent on {0}: {1}")
        @CsvSource({"2026-11-06, true", "2026-11-09, false"}) // the ninth and the tenth school week
        void the_year_before_is_read_while_the_first_window_reaches_it(String first, boolean reachesBack) {
            assertThat(Judging.reachesBack(Codes.year().on(first, "O,O").codes(), List.of(), Thresholds.of(CAL_A)))
                    .isEqualTo(reachesBack);
        }
    }

    @Nested
    class Persistent_and_severe_absence {

        @ParameterizedTest(name = "{0} of 10 days missed")
        @CsvSource({"1, 1, 0", "0, 0, 0", "4, 1, 0", "5, 1, 1"})
        void a_tenth_is_persistent_and_a_half_is_severe(int missed, int persistent, int severe) {
            Codes codes = Codes.year().days(CAL_M, "2026-09-03", 10, PRESENT).days(CAL_M, "2026-09-03", missed, "I,C");
            assertThat(codes.show(Kind.PERSISTENT_ABSENCE, CAL_M)).hasSize(persistent);
            assertThat(codes.show(Kind.SEVERE_ABSENCE, CAL_M)).hasSize(severe);
        }

        @Test
        void one_session_of_twenty_is_not_a_tenth() {
            assertThat(Codes.year()
                            .days(CAL_M, "2026-09-03", 10, PRESENT)
                            .on("2026-09-03", "I,\\")
                            .show(CAL_M))
                    .isEmpty();
        }

        @Test
        void nothing_is_said_before_twenty_sessions_were_possible() {
            Codes nineteen = Codes.year().days(CAL_M, "2026-09-03", 9, "I,I").on("2026-09-16", "I,");
            assertThat(nineteen.show(CAL_M)).isEmpty();

            assertThat(nineteen.on("2026-09-16", "I,\\").show(Kind.PERSISTENT_ABSENCE, CAL_M))
                    .singleElement()
                    .satisfies(met -> {
                        assertThat(met.metOn()).hasToString("2026-09-16 PM");
                        assertThat(met.possible()).isEqualTo(20);
                        assertThat(met.count()).isEqualTo(19);
                    });
        }

        @Test
        void sessions_at_which_the_pupil_could_not_attend_are_not_among_the_possible() {
            Codes codes = Codes.year()
                    .days(CAL_M, "2026-09-03", 21, "D,Y1")
                    .days(CAL_M, "2026-09-03", 10, PRESENT)
                    .on("2026-09-03", "I,I");
            assertThat(codes.show(Kind.PERSISTENT_ABSENCE, CAL_M))
                    .singleElement()
                    .satisfies(met -> assertThat(met.possible()).isEqualTo(20));
        }

        @Test
        void it_ends_with_the_session_that_makes_it_less_than_a_tenth_and_may_be_met_again() {
            Codes codes = Codes.year()
                    .days(CAL_M, "2026-09-03", 13, PRESENT)
                    .on("2026-09-03", "I,I")
                    .on("2026-09-18", "\\,I");
            List<Crossing> met = codes.on("2026-09-18", "/,I").show(Kind.PERSISTENT_ABSENCE, CAL_M);
            assertThat(met)
                    .extracting(Crossing::metOn)
                    .containsExactly(session("2026-09-16PM"), session("2026-09-18PM"));
            assertThat(met)
                    .extracting(Crossing::lastOn)
                    .containsExactly(session("2026-09-16PM"), session("2026-09-21PM"));
        }

        @Test
        void a_council_may_ask_for_more_sessions_first_from_a_day_on() {
            Codes codes = Codes.year().days(CAL_M, "2026-09-03", 30, PRESENT).days(CAL_M, "2026-09-03", 10, "I,I");
            Thresholds by = new Thresholds(CAL_M, DatedNumber.of(20, Map.of(LocalDate.of(2026, 9, 10), 40)), List.of());
            assertThat(codes.show(by))
                    .filteredOn(crossing -> crossing.kind() == Kind.PERSISTENT_ABSENCE)
                    .singleElement()
                    .satisfies(met -> assertThat(met.possible()).isEqualTo(60))
                    .satisfies(met -> assertThat(met.metOn()).hasToString("2026-09-30 PM"));
        }
    }

    @Nested
    class School_days_running {

        @Test
        void nine_are_not_ten() {
            Codes nine = Codes.year().days(CAL_M, "2026-10-19", 9, "O,O");
            assertThat(nine.show(Kind.CONTINUOUS_ABSENCE, CAL_M)).isEmpty();

            assertThat(nine.days(CAL_M, "2026-10-19", 10, "O,U").show(Kind.CONTINUOUS_ABSENCE, CAL_M))
                    .singleElement()
                    .satisfies(met -> {
                        assertThat(met.metOn()).hasToString("2026-11-09 PM");
                        assertThat(met.from()).hasToString("2026-10-19");
                        assertThat(met.count()).isEqualTo(10);
                    });
        }

        @ParameterizedTest(name = "{0} on the fifth day")
        @ValueSource(strings = {"I,O", "O,I", "O,", ",O", "Y1,O", "#,O"})
        void another_code_or_none_in_either_session_begins_the_count_afresh(String fifth) {
            Codes codes = Codes.year().days(CAL_M, "2026-11-03", 14, "O,O").on("2026-11-09", fifth);
            assertThat(codes.show(Kind.CONTINUOUS_ABSENCE, CAL_M)).isEmpty();
            assertThat(codes.days(CAL_M, "2026-11-10", 10, "O,O").show(Kind.CONTINUOUS_ABSENCE, CAL_M))
                    .singleElement()
                    .satisfies(met -> assertThat(met.from()).hasToString("2026-11-10"));
        }

        @Test
        void a_day_on_which_the_school_was_closed_to_all_is_passed_over() {
            Codes codes = Codes.year().days(CAL_M, "2026-11-03", 11, "O,O").on("2026-11-09", "#,#");
            assertThat(codes.show(Kind.CONTINUOUS_ABSENCE, CAL_M)).hasSize(1);
        }

        @Test
        void a_day_with_one_session_counts_as_a_day() {
            SchoolCalendar closedAfternoon = withHalfDayClosure(CAL_M, "2026-11-05", Half.PM);
            Codes codes = Codes.year().days(CAL_M, "2026-11-03", 10, "O,O").on("2026-11-05", "O,");
            assertThat(codes.show(Kind.CONTINUOUS_ABSENCE, CAL_M)).isEmpty();
            assertThat(codes.show(Kind.CONTINUOUS_ABSENCE, closedAfternoon)).hasSize(1);
        }

        @Test
        void late_arrivals_count_towards_the_return_but_not_towards_deletion() {
            Codes twenty = Codes.year().days(CAL_M, "2026-10-19", 20, "O,O");
            assertThat(twenty.show(Kind.LONG_CONTINUOUS_ABSENCE, CAL_M))
                    .singleElement()
                    .satisfies(met -> assertThat(met.metOn()).hasToString("2026-11-23 PM"));

            twenty.on("2026-11-10", "U,U");
            assertThat(twenty.show(Kind.LONG_CONTINUOUS_ABSENCE, CAL_M)).isEmpty();
            assertThat(twenty.show(Kind.CONTINUOUS_ABSENCE, CAL_M)).hasSize(1);
        }

        @Test
        void nineteen_are_not_twenty() {
            assertThat(Codes.year().days(CAL_M, "2026-10-19", 19, "G,N").show(Kind.LONG_CONTINUOUS_ABSENCE, CAL_M))
                    .isEmpty();
        }

        @Test
        void the_summer_does_not_break_a_run() {
            Codes july = Codes.yearBefore().days(CAL_A, "2026-07-15", 5, "O,O");
            Codes september = Codes.year().days(CAL_A, "2026-09-02", 5, "O,O");
            assertThat(september.show(Thresholds.of(CAL_A), july))
                    .filteredOn(crossing -> crossing.kind() == Kind.CONTINUOUS_ABSENCE)
                    .singleElement()
                    .satisfies(met -> {
                        assertThat(met.from()).hasToString("2026-07-15");
                        assertThat(met.metOn()).hasToString("2026-09-08 PM");
                    });
        }
    }

    @Nested
    class Days_of_sickness {

        @Test
        void fifteen_days_running_are_met_and_fourteen_and_a_half_are_not() {
            Codes codes = Codes.year().days(CAL_M, "2026-11-03", 14, "I,I").on("2026-11-23", "I,\\");
            assertThat(codes.show(Kind.SICKNESS, CAL_M)).isEmpty();

            assertThat(codes.on("2026-11-23", "I,I").show(Kind.SICKNESS, CAL_M))
                    .singleElement()
                    .satisfies(met -> {
                        assertThat(met.metOn()).hasToString("2026-11-23 PM");
                        assertThat(met.unbroken()).isTrue();
                        assertThat(met.count()).isEqualTo(30);
                    });
        }

        @Test
        void half_days_add_up_over_the_school_year() {
            Codes codes = Codes.year()
                    .days(CAL_M, "2026-09-03", 29, "I,\\")
                    .on("2026-12-01", PRESENT)
                    .on("2027-01-11", "I,\\");
            assertThat(codes.show(Kind.SICKNESS, CAL_M)).singleElement().satisfies(met -> {
                assertThat(met.metOn()).hasToString("2027-01-11 AM");
                assertThat(met.from()).hasToString("2026-09-03");
                assertThat(met.unbroken()).isFalse();
            });
        }

        @Test
        void the_year_before_does_not_count() {
            Codes before = Codes.yearBefore().days(CAL_A, "2026-06-29", 15, "I,I");
            assertThat(Codes.year().on("2026-09-02", "I,I").show(Thresholds.of(CAL_A), before))
                    .isEmpty();
        }

        @Test
        void a_later_illness_of_fifteen_days_is_met_again_and_a_shorter_one_is_not() {
            Codes codes = Codes.year()
                    .days(CAL_M, "2026-09-03", 15, "I,I")
                    .on("2026-09-24", PRESENT)
                    .days(CAL_M, "2026-11-03", 14, "I,I");
            assertThat(codes.show(Kind.SICKNESS, CAL_M)).hasSize(1);

            assertThat(codes.on("2026-11-23", "I,I").show(Kind.SICKNESS, CAL_M))
                    .hasSize(2)
                    .last()
                    .satisfies(met -> assertThat(met.from()).hasToString("2026-11-03"));
        }
    }

    static SchoolCalendar withHalfDayClosure(SchoolCalendar given, String day, Half half) {
        return new SchoolCalendar(
                given.id(),
                given.terms(),
                given.halfTerms(),
                given.bankHolidays(),
                given.insetDays(),
                given.closures(),
                given.extraDays(),
                List.of(new HalfDayClosure(LocalDate.parse(day), half)));
    }

    private static SchoolSession session(String text) {
        return SchoolSession.parse(text);
    }
}
