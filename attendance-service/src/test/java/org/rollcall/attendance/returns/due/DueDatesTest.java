package org.rollcall.attendance.returns.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class DueDatesTest {

    private static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().treeToValue(Vectors.calendar("CAL-M"), SchoolCalendar.class);

    @ParameterizedTest(name = "the tenth day {0}, {1} days agreed: {2}")
    @CsvSource({
        "2026-11-09, 31, 2026-12-09", // never later than a month, however many days were agreed
        "2026-11-09, 30, 2026-12-09",
        "2026-11-09, 29, 2026-12-08",
        "2027-01-29, 31, 2027-02-28", // a month without that day ends with its last
        "2026-12-14, 14, 2026-12-28" // a bank holiday moves nothing
    })
    void an_attendance_return_is_sent_within_the_days_agreed_and_a_month_at_most(
            LocalDate tenthDay, int agreed, LocalDate due) {
        assertThat(DueDates.attendance(tenthDay, agreed)).isEqualTo(due);
    }

    @ParameterizedTest(name = "told on {0}, {1} school days: {2}")
    @CsvSource({
        "2026-10-22, 5, 2026-11-06", // over half term and a training day
        "2026-12-17, 1, 2026-12-18",
        "2026-12-18, 1, 2027-01-05",
        "2027-07-21, 5, 2027-07-28" // the calendar ends: working days instead of a guess
    })
    void a_sickness_return_is_sent_within_the_school_days_agreed(LocalDate on, int days, LocalDate due) {
        assertThat(DueDates.sickness(CALENDAR, on, days)).isEqualTo(due);
    }
}
