package org.rollcall.attendance.returns.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class ContinuousAbsenceTest {

    private static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().treeToValue(Vectors.calendar("CAL-M"), SchoolCalendar.class);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private final ContinuousAbsence fiveDays = new ContinuousAbsence(5, Set.of("O", "N"));

    @ParameterizedTest(name = "{0} school days reach five: {1}")
    @CsvSource({"2026-11-12, false", "2026-11-13, true"})
    void the_last_day_counts(LocalDate last, boolean reached) {
        assertThat(fiveDays.firstReached(register(absent(MONDAY, last))).isPresent())
                .isEqualTo(reached);
    }

    @Test
    void days_on_which_the_school_does_not_meet_neither_count_nor_break() {
        LocalDate beforeHalfTerm = LocalDate.of(2026, 10, 22);
        assertThat(fiveDays.firstReached(register(absent(beforeHalfTerm, MONDAY))))
                .contains(LocalDate.of(2026, 11, 5));
    }

    @Test
    void a_day_on_which_the_school_was_closed_to_all_is_passed_over() {
        LocalDate wednesday = MONDAY.plusDays(2);
        assertThat(fiveDays.firstReached(register(absent(MONDAY, MONDAY.plusDays(20)), on(wednesday, "#", "#"))))
                .contains(LocalDate.of(2026, 11, 16));
    }

    @ParameterizedTest(name = "{0} and {1} in between begin the count anew")
    @CsvSource({"O, U", "/, O", "I, I", "O, #"})
    void another_code_in_one_session_begins_the_count_anew(String am, String pm) {
        LocalDate wednesday = MONDAY.plusDays(2);
        assertThat(fiveDays.firstReached(register(absent(MONDAY, MONDAY.plusDays(20)), on(wednesday, am, pm))))
                .contains(LocalDate.of(2026, 11, 18));
    }

    @Test
    void a_day_without_marks_begins_the_count_anew() {
        assertThat(fiveDays.firstReached(
                        register(absent(MONDAY, MONDAY.plusDays(1)), absent(MONDAY.plusDays(3), MONDAY.plusDays(7)))))
                .isEmpty();
    }

    @Test
    void a_run_that_another_code_has_ended_no_longer_stands() {
        LocalDate friday = MONDAY.plusDays(4);
        LocalDate cameBack = MONDAY.plusDays(7);
        MarkedSchoolDays register = register(absent(MONDAY, friday), on(cameBack, "/", "\\"));

        assertThat(fiveDays.standingOn(cameBack.minusDays(1), register)).contains(friday);
        assertThat(fiveDays.standingOn(cameBack, register)).isEmpty();
        assertThat(fiveDays.firstReached(register)).contains(friday);
    }

    @Test
    void a_run_stands_while_later_days_have_no_marks_yet() {
        LocalDate friday = MONDAY.plusDays(4);
        assertThat(fiveDays.standingOn(friday.plusDays(10), register(absent(MONDAY, friday))))
                .contains(friday);
    }

    @Test
    void a_second_run_stands_for_itself() {
        MarkedSchoolDays register = register(absent(MONDAY, MONDAY.plusDays(20)), on(MONDAY.plusDays(7), "/", "\\"));

        assertThat(fiveDays.standingOn(MONDAY.plusDays(30), register)).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void marks_that_are_none_are_refused_with_the_field() {
        assertThatThrownBy(() -> new MarkedDays(MONDAY, MONDAY.minusDays(1), "??", "O"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly("/to", "/am"));
    }

    private static MarkedSchoolDays register(MarkedDays... marks) {
        return MarkedSchoolDays.of(CALENDAR, List.of(marks));
    }

    private static MarkedDays absent(LocalDate from, LocalDate to) {
        return new MarkedDays(from, to, "O", "N");
    }

    private static MarkedDays on(LocalDate day, String am, String pm) {
        return new MarkedDays(day, day, am, pm);
    }
}
