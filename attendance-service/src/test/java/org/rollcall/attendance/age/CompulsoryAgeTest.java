package org.rollcall.attendance.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.rules.InvalidInput;

class CompulsoryAgeTest {

    @ParameterizedTest(name = "born {0}: from {1} to {2}")
    @CsvSource({
        "2021-03-30, 2026-03-31, 2037-06-26",
        "2021-03-31, 2026-03-31, 2037-06-26", // five on a prescribed day
        "2021-04-01, 2026-08-31, 2037-06-26",
        "2021-08-31, 2026-08-31, 2037-06-26", // the last of the cohort
        "2021-09-01, 2026-12-31, 2038-06-25", // one day younger, a year longer
        "2021-12-31, 2026-12-31, 2038-06-25",
        "2022-01-01, 2027-03-31, 2038-06-25",
        "2020-02-29, 2025-03-31, 2036-06-27",
    })
    void the_three_rules_are_one(LocalDate born, LocalDate first, LocalDate last) {
        assertThat(new CompulsoryAgeWindowRule().answer(new CompulsoryAgeWindowRule.Given(born)))
                .isEqualTo(new CompulsoryAgeWindowRule.Answer(first, last));
        for (LocalDate day : new LocalDate[] {first.minusDays(1), first, last, last.plusDays(1)}) {
            boolean within = day.equals(first) || day.equals(last);
            assertThat(new IsCompulsoryAgeRule().answer(new IsCompulsoryAgeRule.Given(born, day)))
                    .isEqualTo(new IsCompulsoryAgeRule.Answer(within));
            assertThat(new CompulsoryAgeRule().answer(new CompulsoryAgeRule.Given(born, day)))
                    .isEqualTo(new CompulsoryAgeRule.Answer(first, last, within));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "+999999999-12-31", "-999999999-01-01"})
    void a_day_on_which_no_child_was_born_is_refused_with_its_place(LocalDate born) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new CompulsoryAgeWindowRule().answer(new CompulsoryAgeWindowRule.Given(born)))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/dob")));
    }
}
