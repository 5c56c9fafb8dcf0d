package org.rollcall.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptForTest {

    private static final LocalDate CHANGE = LocalDate.of(2024, 8, 19);

    private final KeptFor registers = KeptFor.years(3).andFrom(CHANGE, 6);

    @ParameterizedTest(name = "what began on {0} is kept until {1}")
    @CsvSource({
        "2026-09-21, 2032-09-21",
        "2024-02-29, 2030-02-28", // the sixth anniversary of a leap day
    })
    void the_last_day_is_the_one_with_the_same_date(LocalDate trigger, LocalDate until) {
        assertThat(KeptFor.years(6).until(trigger, CHANGE)).isEqualTo(until);
    }

    @ParameterizedTest(name = "before {0}, that of what began up to {1} is over")
    @CsvSource({
        "2032-09-21, 2026-09-20", // the last day itself is still kept
        "2032-09-22, 2026-09-21",
        "2030-02-28, 2024-02-27",
        "2030-03-01, 2024-02-29", // 28 and 29 February end on the same day
        "2032-02-29, 2026-02-28",
        "2032-03-01, 2026-02-28", // and what began on 1 March is kept that day
    })
    void time_is_over_on_the_day_after_the_last(LocalDate day, LocalDate lastOver) {
        assertThat(KeptFor.years(6).lastOver(day)).isEqualTo(lastOver);
    }

    @Test
    void the_period_is_the_one_in_force_on_the_day_that_is_asked_about() {
        LocalDate entered = LocalDate.of(2021, 1, 11);

        assertThat(registers.until(entered, CHANGE.minusDays(1))).isEqualTo("2024-01-11");
        assertThat(registers.until(entered, CHANGE)).isEqualTo("2027-01-11");
        assertThat(registers.lastOver(CHANGE.minusDays(1))).isEqualTo("2021-08-17");
        assertThat(registers.lastOver(CHANGE)).isEqualTo("2018-08-18");
    }

    @ParameterizedTest(name = "on {0} the last year that is over is {1}")
    @CsvSource({
        "2026-08-30, 2024",
        "2026-08-31, 2025", // the last day of the year that began in 2025
        "2026-12-31, 2025",
        "2027-01-01, 2025",
    })
    void a_year_is_over_on_its_last_day(LocalDate day, int begins) {
        Trigger year = Trigger.endOfYear("schoolYear", MonthDay.of(8, 31));

        assertThat(year.latest(day)).isEqualTo(begins);
        assertThat(year.date(begins)).isEqualTo(LocalDate.of(begins + 1, 8, 31));
    }
}
