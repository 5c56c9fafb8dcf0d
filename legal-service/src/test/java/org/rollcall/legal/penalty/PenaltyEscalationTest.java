package org.rollcall.legal.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.legal.penalty.EarlierNotice.Fate;
import org.rollcall.legal.penalty.PenaltyOffer.LimitReached;
import org.rollcall.legal.penalty.PenaltyOffer.MayIssue;

class PenaltyEscalationTest {

    @ParameterizedTest(name = "issued {0}, proposed {1}: {2}")
    @CsvSource({
        "2025-03-03, 2028-03-02, SECOND", // the last day on which it counts
        "2025-03-03, 2028-03-03, FIRST", // the third anniversary
        "2028-02-29, 2031-02-28, SECOND",
        "2028-02-29, 2031-03-01, FIRST",
        "2026-10-19, 2026-10-19, SECOND", // the same day
        "2026-10-20, 2026-10-19, FIRST", // not issued yet on the day proposed
    })
    void the_window_is_three_years_ending_with_the_day_proposed(LocalDate issued, LocalDate proposed, Tariff tariff) {
        assertThat(PenaltyEscalation.offerOn(proposed, notices(Fate.PAID, issued)))
                .isInstanceOfSatisfying(
                        MayIssue.class, may -> assertThat(may.tariff()).isEqualTo(tariff));
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void withdrawn_and_acquitted_notices_do_not_count_and_all_others_do(Fate fate) {
        PenaltyOffer offer =
                PenaltyEscalation.offerOn(LocalDate.of(2026, 10, 19), notices(fate, LocalDate.of(2026, 1, 5)));

        assertThat(offer.counted()).isEqualTo(fate == Fate.WITHDRAWN || fate == Fate.UNPAID_ACQUITTED ? 0 : 1);
    }

    @Test
    void with_two_in_the_window_none_is_issued_until_the_older_ages_out() {
        List<EarlierNotice> two = notices(Fate.PAID, LocalDate.of(2025, 3, 3), LocalDate.of(2026, 10, 19));

        assertThat(PenaltyEscalation.offerOn(LocalDate.of(2028, 3, 2), two))
                .isEqualTo(new LimitReached(2, LocalDate.of(2028, 3, 3)));
        assertThat(PenaltyEscalation.offerOn(LocalDate.of(2028, 3, 3), two)).isEqualTo(new MayIssue(1, Tariff.SECOND));
    }

    @Test
    void with_three_in_the_window_two_must_age_out() {
        List<EarlierNotice> three =
                notices(Fate.PAID, LocalDate.of(2025, 3, 3), LocalDate.of(2025, 6, 2), LocalDate.of(2026, 10, 19));

        assertThat(PenaltyEscalation.offerOn(LocalDate.of(2027, 1, 4), three))
                .isEqualTo(new LimitReached(3, LocalDate.of(2028, 6, 2)));
    }

    @Test
    void notices_about_offences_before_the_limit_was_law_do_not_count() {
        EarlierNotice old = new EarlierNotice(LocalDate.of(2024, 9, 2), LocalDate.of(2024, 7, 1), Fate.PAID);

        assertThat(PenaltyEscalation.offerOn(LocalDate.of(2026, 10, 19), List.of(old)))
                .isEqualTo(new MayIssue(0, Tariff.FIRST));
    }

    private static List<EarlierNotice> notices(Fate fate, LocalDate... issued) {
        return Stream.of(issued).map(day -> new EarlierNotice(day, day, fate)).toList();
    }
}
