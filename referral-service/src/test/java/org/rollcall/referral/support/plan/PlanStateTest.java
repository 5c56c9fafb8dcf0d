package org.rollcall.referral.support.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.support.plan.PlanState.ACCEPTED;
import static org.rollcall.referral.support.plan.PlanState.ACTIVE;
import static org.rollcall.referral.support.plan.PlanState.CLOSED;
import static org.rollcall.referral.support.plan.PlanState.DECLINED;
import static org.rollcall.referral.support.plan.PlanState.OFFERED;
import static org.rollcall.referral.support.plan.PlanState.REVIEW;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;

class PlanStateTest {

    /** The life of a plan as the domain has it, written down a second time on purpose. */
    private static final Map<PlanState, Set<PlanState>> LEGAL = Map.of(
            OFFERED, Set.of(ACCEPTED, DECLINED, CLOSED),
            ACCEPTED, Set.of(ACTIVE, CLOSED),
            ACTIVE, Set.of(REVIEW, CLOSED),
            REVIEW, Set.of(ACTIVE, CLOSED));

    @ParameterizedTest(name = "{0} to {1}: legal is {2}")
    @MethodSource("everyPair")
    void every_pair_of_states_is_legal_or_refused(PlanState from, PlanState to, boolean legal) {
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
        return Stream.of(PlanState.values()).flatMap(from -> Stream.of(PlanState.values())
                .map(to -> Arguments.of(
                        from, to, LEGAL.getOrDefault(from, Set.of()).contains(to))));
    }
}
