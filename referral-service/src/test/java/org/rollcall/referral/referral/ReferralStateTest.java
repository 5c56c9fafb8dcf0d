package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.referral.ReferralState.ACCEPTED;
import static org.rollcall.referral.referral.ReferralState.DRAFT;
import static org.rollcall.referral.referral.ReferralState.IN_TRIAGE;
import static org.rollcall.referral.referral.ReferralState.LAPSED;
import static org.rollcall.referral.referral.ReferralState.REDIRECTED;
import static org.rollcall.referral.referral.ReferralState.REFUSED;
import static org.rollcall.referral.referral.ReferralState.RETURNED;
import static org.rollcall.referral.referral.ReferralState.SUBMITTED;
import static org.rollcall.referral.referral.ReferralState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;

class ReferralStateTest {

    /** The life of a referral as the domain's table has it, written down a second time on purpose. */
    private static final Map<ReferralState, Set<ReferralState>> LEGAL = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(IN_TRIAGE, WITHDRAWN),
            IN_TRIAGE, Set.of(ACCEPTED, RETURNED, REDIRECTED, REFUSED),
            RETURNED, Set.of(SUBMITTED, WITHDRAWN, LAPSED));

    @ParameterizedTest(name = "{0} to {1}: legal is {2}")
    @MethodSource("everyPair")
    void every_pair_of_states_is_legal_or_refused(ReferralState from, ReferralState to, boolean legal) {
        if (legal) {
            assertThat(from.become(to)).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> from.become(to))
                    .satisfies(refused -> assertThat(refused.guards())
                            .singleElement()
                            .satisfies(guard -> assertThat(guard.detail()).contains(from.name(), to.name())));
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ReferralState.values()).flatMap(from -> Stream.of(ReferralState.values())
                .map(to -> Arguments.of(
                        from, to, LEGAL.getOrDefault(from, Set.of()).contains(to))));
    }

    @ParameterizedTest
    @EnumSource
    void a_state_that_leads_nowhere_is_neither_open_nor_editable(ReferralState state) {
        if (state.next().isEmpty()) {
            assertThat(state.isOpen()).isFalse();
            assertThat(state.isEditable()).isFalse();
        } else {
            assertThat(state.isOpen() || state == DRAFT).isTrue();
        }
    }

    @Test
    void the_school_writes_only_what_lies_with_it() {
        assertThat(Stream.of(ReferralState.values()).filter(ReferralState::isEditable))
                .containsExactly(DRAFT, RETURNED);
    }
}
