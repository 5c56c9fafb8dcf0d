package org.rollcall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "FIRST_CLASS,     2026-10-19, 2026-10-21",
        "FIRST_CLASS,     2026-10-23, 2026-10-27", // Friday to Tuesday
        "FIRST_CLASS,     2026-12-24, 2026-12-30", // 25 and 28 December are bank holidays
        "FIRST_CLASS,     2027-03-25, 2027-03-31", // Good Friday and Easter Monday
        "FIRST_CLASS,     2026-10-24, 2026-10-27", // posted on a Saturday: Monday is the first day
        "SECOND_CLASS,    2026-10-16, 2026-10-22",
        "HAND,            2026-10-18, 2026-10-18", // by hand even on a Sunday
        "LEFT_AT_ADDRESS, 2026-12-25, 2026-12-25",
    })
    void a_document_is_deemed_received_in_the_ordinary_course_of_post(
            DeliveryMethod method, LocalDate sentOn, LocalDate receivedOn) {
        assertThat(method.deemedReceivedOn(sentOn)).isEqualTo(receivedOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-24, true", "2027-12-25, false", "2027-12-27, false", "2027-12-28, false", "2027-12-29, true",
        "2028-01-03, false", "2028-01-04, true", "2026-05-03, false", "2026-05-04, false", "2026-05-05, true",
    })
    void a_working_day_is_a_weekday_and_no_bank_holiday(LocalDate day, boolean working) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void a_year_whose_bank_holidays_are_not_known_is_refused() {
        assertThatExceptionOfType(UnknownDay.class)
                .isThrownBy(() -> WorkingDays.after(LocalDate.parse("2028-12-29"), 1))
                .withMessage("bank holidays are known from 2024 to 2028 only");
        assertThatExceptionOfType(UnknownDay.class)
                .isThrownBy(() -> WorkingDays.isWorkingDay(LocalDate.parse("2023-12-29")));
        assertThat(WorkingDays.after(LocalDate.parse("2028-12-28"), 1)).isEqualTo("2028-12-29");
    }

    @Test
    void at_least_one_day_is_counted() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.after(LocalDate.parse("2026-10-19"), 0));
    }
}
