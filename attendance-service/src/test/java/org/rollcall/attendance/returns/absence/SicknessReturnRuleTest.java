package org.rollcall.attendance.returns.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.rules.InvalidInput;

class SicknessReturnRuleTest {

    @ParameterizedTest(name = "{0} sessions and {1} days to come: {2}, required {3}")
    @CsvSource({"19, 5, 14.5, false", "20, 5, 15, true", "0, 15, 15, true", "29, 0.5, 15, true", "200, 0, 100, true"})
    void fifteen_days_oblige(int sessions, BigDecimal further, String days, boolean required) {
        assertThat(sickness(sessions, further, false)).isEqualTo(new SicknessReturnRule.Answer(days, required));
    }

    @Test
    void one_return_is_enough_for_one_period() {
        assertThat(sickness(60, BigDecimal.ZERO, true).required()).isFalse();
    }

    @ParameterizedTest(name = "{0} sessions, {1} further days: {2}")
    @CsvSource({
        "-1, 5, /codeISessionsThisSchoolYear",
        "733, 5, /codeISessionsThisSchoolYear",
        "2, -0.5, /expectedFurtherDays",
        "2, 0.25, /expectedFurtherDays",
        "2, 367, /expectedFurtherDays",
        "2, 1e-999999, /expectedFurtherDays",
        "2, 1e999999, /expectedFurtherDays"
    })
    void counts_that_no_year_holds_are_refused_with_the_field(int sessions, BigDecimal further, String pointer) {
        assertThatThrownBy(() -> sickness(sessions, further, false))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(pointer));
    }

    private static SicknessReturnRule.Answer sickness(int sessions, BigDecimal further, boolean made) {
        return new SicknessReturnRule().answer(new SicknessReturnRule.Given(sessions, further, made));
    }
}
