package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.contract.ContractState.ACTIVE;
import static org.rollcall.referral.contract.ContractState.AGREED;
import static org.rollcall.referral.contract.ContractState.BREACHED;
import static org.rollcall.referral.contract.ContractState.COMPLETED;
import static org.rollcall.referral.contract.ContractState.ENDED_EARLY;
import static org.rollcall.referral.contract.ContractState.MEETING_ARRANGED;
import static org.rollcall.referral.contract.ContractState.NO_SHOW;
import static org.rollcall.referral.contract.ContractState.PARENT_DECLINED;
import static org.rollcall.referral.contract.ContractState.PROPOSED;
import static org.rollcall.referral.contract.ContractState.UNDER_REVIEW;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;

class ContractStateTest {

    /** The life of a contract as the domain has it, written down a second time on purpose. */
    private static final Map<ContractState, Set<ContractState>> LEGAL = Map.of(
            PROPOSED, Set.of(MEETING_ARRANGED, ENDED_EARLY),
            MEETING_ARRANGED, Set.of(MEETING_ARRANGED, NO_SHOW, PARENT_DECLINED, AGREED, ENDED_EARLY),
            NO_SHOW, Set.of(MEETING_ARRANGED, ENDED_EARLY),
            AGREED, Set.of(ACTIVE, ENDED_EARLY),
            ACTIVE, Set.of(UNDER_REVIEW, COMPLETED, BREACHED, ENDED_EARLY),
            UNDER_REVIEW, Set.of(ACTIVE, ENDED_EARLY));

    @ParameterizedTest(name = "{0} to {1}: legal is {2}")
    @MethodSource("everyPair")
    void every_pair_of_states_is_legal_or_refused(ContractState from, ContractState to, boolean legal) {
        if (legal) {
            assertThat(from.become(to)).isEqualTo(to);
            assertThat(from.refusing(to)).isEmpty();
        } else {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> from.become(to))
                    .satisfies(refused -> assertThat(refused.guards())
                            .singleElement()
                            .satisfies(guard -> assertThat(guard.detail()).contains(from.name(), to.name())));
            assertThat(from.refusing(to)).hasSize(1);
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ContractState.values()).flatMap(from -> Stream.of(ContractState.values())
                .map(to -> Arguments.of(
                        from, to, LEGAL.getOrDefault(from, Set.of()).contains(to))));
    }

    @ParameterizedTest
    @EnumSource
    void an_ended_contract_offers_no_step_and_every_other_does(ContractState state) {
        assertThat(ContractAction.openIn(state).isEmpty())
                .isEqualTo(state.next().isEmpty());
    }
}
