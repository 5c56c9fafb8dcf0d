package org.rollcall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompulsorySchoolAgeTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-30, 2027-03-31",
        "2022-03-31, 2027-03-31", // five on a prescribed day
        "2022-04-01, 2027-08-31",
        "2021-08-31, 2026-08-31",
        "2021-09-01, 2026-12-31",
        "2021-12-31, 2026-12-31",
        "2022-01-01, 2027-03-31",
        "2020-02-29, 2025-03-31",
    })
    void it_starts_on_the_prescribed_day_on_or_after_the_fifth_birthday(LocalDate born, LocalDate start) {
        assertThat(CompulsorySchoolAge.startsOn(born)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-26, 2026-06-26", // sixteen on the school leaving date itself
        "2010-06-27, 2026-06-26", // after it, before the next school year
        "2010-08-31, 2026-06-26",
        "2010-09-01, 2027-06-25", // one day younger, a year longer
        "2011-12-05, 2028-06-30",
        "2012-02-29, 2028-06-30",
    })
    void it_ends_on_the_school_leaving_date_of_the_year_of_the_sixteenth_birthday(LocalDate born, LocalDate end) {
        assertThat(CompulsorySchoolAge.endsOn(born)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2016-08-30, false", "2016-08-31, true", "2027-06-25, true", "2027-06-26, false"})
    void both_ends_are_inside(LocalDate day, boolean inside) {
        assertThat(CompulsorySchoolAge.covers(LocalDate.parse("2011-08-31"), day))
                .isEqualTo(inside);
    }
}
