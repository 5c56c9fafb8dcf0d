package org.rollcall.referral.panel.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.calendar.WorkingDays;

class NoticeTest {

    private static final Notice TEN_DAYS = new Notice(10);

    @ParameterizedTest(name = "received on {0}, a meeting on {1} is in time: {2}")
    @CsvSource({
        "2026-10-08, 2026-10-22, true", // two plain weeks
        "2026-10-08, 2026-10-21, false",
        "2026-10-10, 2026-10-23, true", // received on a Saturday
        "2026-10-10, 2026-10-22, false",
        "2026-12-17, 2027-01-05, true", // Christmas, the day in place of Boxing Day, and New Year are not counted
        "2026-12-17, 2027-01-04, false",
        "2027-03-19, 2027-04-06, true", // Good Friday and Easter Monday
        "2027-03-19, 2027-04-05, false",
    })
    void it_is_counted_in_working_days_without_the_day_of_receipt(
            LocalDate receivedOn, LocalDate meeting, boolean inTime) {
        assertThat(TEN_DAYS.isInTime(receivedOn, meeting)).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "for a meeting on {1} a letter by {0} goes out by {2}")
    @CsvSource({
        "FIRST_CLASS, 2026-10-22, 2026-10-06",
        "SECOND_CLASS, 2026-10-22, 2026-10-02",
        "HAND, 2026-10-22, 2026-10-08",
        "FIRST_CLASS, 2027-01-05, 2026-12-15",
    })
    void a_letter_goes_out_early_enough_for_the_post(DeliveryMethod method, LocalDate meeting, LocalDate latest) {
        assertThat(TEN_DAYS.latestSending(method, meeting)).isEqualTo(latest);
        assertThat(TEN_DAYS.isInTime(method.deemedReceivedOn(latest), meeting)).isTrue();
        assertThat(TEN_DAYS.isInTime(method.deemedReceivedOn(WorkingDays.after(latest, 1)), meeting))
                .isFalse();
    }

    @Test
    void a_council_may_set_another_number() {
        assertThat(new Notice(1).earliestMeeting(LocalDate.of(2026, 10, 8))).isEqualTo(LocalDate.of(2026, 10, 9));
    }
}
