package org.rollcall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryPeriodTest {

    @ParameterizedTest
    @CsvSource({"P21D, 2026-10-21, 2026-11-10", "P28D, 2028-02-10, 2028-03-08", "P56D, 2026-10-01, 2026-11-25"})
    void the_day_it_begins_with_is_its_first_day(Period length, LocalDate first, LocalDate last) {
        assertThat(new StatutoryPeriod(length).lastDayBeginningWith(first)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2027-03-09", // an order of one year
        "2028-02-29, 2029-02-28", // made on 29 February: no 29 February a year later, so its month's last day
        "2027-03-01, 2028-02-29", // the day before 1 March of a leap year
    })
    void a_year_ends_the_day_before_the_day_of_the_same_number(LocalDate first, LocalDate last) {
        assertThat(StatutoryPeriod.ofYears(1).lastDayBeginningWith(first)).isEqualTo(last);
        assertThat(StatutoryPeriod.ofYears(1).firstDayAfterBeginningWith(first)).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-13, false",
        "2026-09-14, true",
        "2026-10-04, true",
        "2026-10-05, false",
    })
    void a_day_lies_in_it_from_its_first_day_to_its_last(LocalDate day, boolean inside) {
        assertThat(StatutoryPeriod.ofWeeks(3).beginningWith(LocalDate.parse("2026-09-14"), day))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "P6M, 2026-09-14, 2027-03-14",
        "P6M, 2026-08-31, 2027-02-28", // no 31 February
        "P6M, 2027-08-31, 2028-02-29",
        "P21D, 2026-10-19, 2026-11-09",
    })
    void the_day_it_runs_after_is_not_counted(Period length, LocalDate event, LocalDate last) {
        assertThat(new StatutoryPeriod(length).lastDayAfter(event)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-02, 2025-03-03, true", // the first day of the three years ending that day
        "2028-03-02, 2025-03-02, false",
        "2028-03-02, 2028-03-02, true", // the last
        "2028-03-02, 2028-03-03, false",
        "2028-02-29, 2025-03-01, true", // no 29 February 2025: its month's last day lies just outside
        "2028-02-29, 2025-02-28, false",
        "2027-02-28, 2024-02-29, true",
        "2027-03-01, 2024-02-29, false",
    })
    void the_day_it_ends_with_is_its_last_day(LocalDate last, LocalDate day, boolean inside) {
        assertThat(StatutoryPeriod.ofYears(3).endingWith(last, day)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-1D", "P1M1D", "P-1Y"})
    void it_is_a_number_of_days_or_of_months_and_years(Period neither) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatutoryPeriod(neither));
    }

    @Test
    void the_corresponding_date_bears_the_same_number() {
        assertThat(CorrespondingDate.addMonths(LocalDate.parse("2026-08-30"), 6))
                .isEqualTo("2027-02-28");
        assertThat(CorrespondingDate.addMonths(LocalDate.parse("2027-02-28"), -6))
                .isEqualTo("2026-08-28");
        assertThat(CorrespondingDate.addMonths(LocalDate.parse("2027-03-09"), -3))
                .isEqualTo("2026-12-09");
    }
}
