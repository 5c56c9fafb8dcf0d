package org.rollcall.attendance.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.threshold.RollingTenRule.Answer;
import org.rollcall.attendance.threshold.RollingTenRule.Given;
import org.rollcall.attendance.threshold.RollingTenRule.Unauthorised;
import org.rollcall.platform.rules.InvalidInput;

class RollingTenRuleTest {

    private final RollingTenRule rule = new RollingTenRule();

    @ParameterizedTest(name = "{0} sessions: prompt {1}")
    @CsvSource({"9, false", "10, true"})
    void ten_prompt_and_nine_do_not(int sessions, boolean prompt) {
        assertThat(ask("2026-12-04", missed("2026-11-17", sessions)).prompt()).isEqualTo(prompt);
    }

    @ParameterizedTest(name = "missed on {0}: {1}")
    @CsvSource({"2026-09-18, 0", "2026-09-21, 2"}) // the eleventh school week back, and the tenth
    void the_window_is_this_school_week_and_the_nine_before(String day, int counted) {
        assertThat(ask("2026-12-04", missed(day, 2))).isEqualTo(new Answer(LocalDate.of(2026, 9, 21), counted, false));
    }

    @Test
    void today_counts_and_tomorrow_does_not() {
        assertThat(ask("2026-12-02", missed("2026-12-02", 2), missed("2026-12-03", 2))
                        .sessions())
                .isEqualTo(2);
    }

    @Test
    void in_a_holiday_the_window_ends_with_the_last_school_week() {
        assertThat(ask("2026-10-28", missed("2026-10-23", 2))).isEqualTo(ask("2026-10-23", missed("2026-10-23", 2)));
    }

    @Test
    void a_day_without_school_counts_for_nothing() {
        assertThat(ask("2026-12-04", missed("2026-11-02", 2)).sessions()).isZero();
    }

    @Test
    void before_the_tenth_week_the_window_begins_with_the_first() {
        assertThat(ask("2026-09-18").windowStart()).hasToString("2026-08-31");
    }

    @Test
    void a_day_before_the_calendar_and_sessions_below_nothing_are_refused_by_name() {
        assertThatThrownBy(() -> ask("2026-08-28"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/on")));
        assertThatThrownBy(() -> ask("2026-12-04", missed("2026-11-17", 2), missed("2026-11-18", -1)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/unauthorised/1/sessions")));
    }

    private Answer ask(String on, Unauthorised... missed) {
        return rule.answer(new Given(Codes.CAL_M, LocalDate.parse(on), List.of(missed)));
    }

    private static Unauthorised missed(String day, int sessions) {
        return new Unauthorised(LocalDate.parse(day), sessions);
    }
}
