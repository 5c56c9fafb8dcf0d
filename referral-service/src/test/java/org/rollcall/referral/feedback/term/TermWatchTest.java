package org.rollcall.referral.feedback.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.referral.SchoolUrn;

class TermWatchTest {

    private static final TermDays AUTUMN = new TermDays("AUTUMN", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
    private static final TermDays SPRING = new TermDays("SPRING", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25));

    @Test
    void a_term_is_summed_up_on_the_day_after_its_last() {
        assertThat(watch("2026-12-17").due()).contains(LocalDate.of(2026, 12, 19));
        assertThat(watch("2026-12-18").due()).contains(LocalDate.of(2027, 3, 26));
        assertThat(watch("2027-03-25").due()).isEmpty();
    }

    @Test
    void each_term_is_summed_up_once_also_when_its_days_are_published_anew() {
        TermWatch after = watch("2026-09-01").summarised(AUTUMN);
        TermDays longer = new TermDays("AUTUMN", AUTUMN.start(), AUTUMN.end().minusDays(1));

        assertThat(after.with(List.of(longer, SPRING)).next()).contains(SPRING);
    }

    private static TermWatch watch(String summarisedTo) {
        return new TermWatch(new SchoolUrn("142101"), List.of(SPRING, AUTUMN), LocalDate.parse(summarisedTo));
    }
}
