package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.platform.retention.RetentionRule;

class KeepingTimesTest {

    private final KeepingTimes times = new KeepingTimes();

    @ParameterizedTest
    @EnumSource(value = ReferralState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void whatever_was_sent_in_is_of_one_class_wherever_it_stands(ReferralState state) {
        assertThat(sentIn()).filteredOn(rule -> !passesOver(rule, state)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = ReferralState.class, mode = EnumSource.Mode.INCLUDE, names = "DRAFT")
    void a_draft_goes_by_the_day_on_which_it_was_written_alone(ReferralState draft) {
        assertThat(sentIn()).allMatch(rule -> passesOver(rule, draft));
        assertThat(times.draftsKept().trigger().path()).isEqualTo("writtenOn");
    }

    private List<RetentionRule> sentIn() {
        return List.of(
                times.acceptedReferralsKept(),
                times.turnedAwayReferralsKept(),
                times.withdrawnReferralsKept(),
                times.undecidedReferralsKept());
    }

    private static boolean passesOver(RetentionRule rule, ReferralState state) {
        return Objects.requireNonNull(rule.passedOver()).values().contains(state.name());
    }
}
