package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.casework.CaseState.ACTIVE;
import static org.rollcall.referral.casework.CaseState.CLOSED;
import static org.rollcall.referral.casework.CaseState.LEGAL_PLANNING;
import static org.rollcall.referral.casework.CaseState.TRANSFERRED;
import static org.rollcall.referral.casework.CaseState.UNALLOCATED;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;

class CaseStateTest {

    /** The life of a case as the domain's table has it, written down a second time on purpose. */
    private static final Map<CaseState, Set<CaseState>> LEGAL = Map.of(
            UNALLOCATED, Set.of(ACTIVE, TRANSFERRED),
            ACTIVE, Set.of(LEGAL_PLANNING, TRANSFERRED, CLOSED),
            LEGAL_PLANNING, Set.of(ACTIVE, TRANSFERRED, CLOSED),
            CLOSED, Set.of(ACTIVE));

    @ParameterizedTest(name = "{0} to {1}: legal is {2}")
    @MethodSource("everyPair")
    void every_pair_of_states_is_legal_or_refused(CaseState from, CaseState to, boolean legal) {
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
        return Stream.of(CaseState.values()).flatMap(from -> Stream.of(CaseState.values())
                .map(to -> Arguments.of(
                        from, to, LEGAL.getOrDefault(from, Set.of()).contains(to))));
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void each_way_out_of_a_state_is_some_step_and_no_step_leads_elsewhere(CaseState from) {
        Set<CaseState> reached = Arrays.stream(CaseAction.values())
                .filter(action -> action.isOpenIn(from))
                .map(CaseAction::leadsTo)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(reached).isEqualTo(from.next());
    }

    @Test
    void a_case_that_was_closed_or_transferred_is_not_open() {
        assertThat(CaseState.values())
                .filteredOn(CaseState::isOpen)
                .containsExactly(UNALLOCATED, ACTIVE, LEGAL_PLANNING);
    }
}
