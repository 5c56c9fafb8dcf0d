package org.rollcall.legal.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.legal.school.SchoolsForTests;

class ImprovementPeriodTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "SCHOOL_DAYS, 14, false", "SCHOOL_DAYS, 15, true", "SCHOOL_DAYS, 30, true", "SCHOOL_DAYS, 31, false",
        "SCHOOL_WEEKS, 2, false", "SCHOOL_WEEKS, 3, true", "SCHOOL_WEEKS, 6, true", "SCHOOL_WEEKS, 7, false",
    })
    void three_to_six_weeks(ImprovementPeriod.Unit unit, int value, boolean allowed) {
        if (allowed) {
            assertThat(new ImprovementPeriod(unit, value).value()).isEqualTo(value);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new ImprovementPeriod(unit, value));
        }
    }

    @Test
    void a_school_week_is_five_school_days_wherever_holidays_fall() {
        LocalDate beforeHalfTerm = LocalDate.of(2026, 10, 21);

        assertThat(new ImprovementPeriod(ImprovementPeriod.Unit.SCHOOL_WEEKS, 3)
                        .from(beforeHalfTerm, SchoolsForTests.calendar()))
                .isEqualTo(new ImprovementPeriod(ImprovementPeriod.Unit.SCHOOL_DAYS, 15)
                        .from(beforeHalfTerm, SchoolsForTests.calendar()));
    }

    @Test
    void both_ends_belong_to_the_period() {
        ImprovementPeriod.Dates dates =
                new ImprovementPeriod.Dates(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 10, 14));

        assertThat(dates.contains(LocalDate.of(2026, 9, 23))).isFalse();
        assertThat(dates.contains(LocalDate.of(2026, 9, 24))).isTrue();
        assertThat(dates.contains(LocalDate.of(2026, 10, 14))).isTrue();
        assertThat(dates.contains(LocalDate.of(2026, 10, 15))).isFalse();
    }
}
