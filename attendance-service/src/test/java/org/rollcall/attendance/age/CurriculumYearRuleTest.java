package org.rollcall.attendance.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.rules.InvalidInput;

class CurriculumYearRuleTest {

    @ParameterizedTest(name = "a child born {0} is on {1} of year {2}")
    @CsvSource({
        "2021-08-31, 2026-08-31, 0", // the last day of a cohort and of a school year
        "2021-08-31, 2026-09-01, 1",
        "2021-09-01, 2026-08-31, -1", // one day younger, a whole year later
        "2021-09-01, 2026-09-01, 0",
        "2010-09-01, 2026-11-21, 11",
        "2008-08-31, 2026-09-01, 14",
        "2020-02-29, 2026-01-01, 1",
        "2026-09-01, 2026-09-01, -5",
    })
    void the_curriculum_year_follows_the_cohort(LocalDate born, LocalDate on, int year) {
        assertThat(new CurriculumYearRule().answer(new CurriculumYearRule.Given(born, on)))
                .isEqualTo(new CurriculumYearRule.Answer(year));
    }

    @Test
    void nobody_has_a_curriculum_year_before_birth() {
        LocalDate born = LocalDate.of(2026, 9, 2);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> new CurriculumYearRule().answer(new CurriculumYearRule.Given(born, born.minusDays(1))))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/on")));
    }
}
