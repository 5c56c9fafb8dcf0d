package org.rollcall.referral.socialwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AbsenceFigureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    @Test
    void attendance_is_counted_from_the_announced_sessions_and_for_this_school_year_only() {
        AbsenceFigure figure = new AbsenceFigure(DAY, 26, 3, 1, true, false);

        assertThat(figure.attendancePercent()).isEqualTo(88.5);
        assertThat(figure.isOfTheYearOf(LocalDate.of(2027, 8, 31))).isTrue();
        assertThat(figure.isOfTheYearOf(LocalDate.of(2027, 9, 1))).isFalse();
    }
}
