package org.rollcall.referral.panel.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.panel.sitting.PanelState.ADJOURNED;
import static org.rollcall.referral.panel.sitting.PanelState.CANCELLED;
import static org.rollcall.referral.panel.sitting.PanelState.HELD;
import static org.rollcall.referral.panel.sitting.PanelState.INVITED;
import static org.rollcall.referral.panel.sitting.PanelState.PLANNED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;

class PanelStateTest {

    /** The life of a panel as the domain has it, written down a second time on purpose. */
    private static final Map<PanelState, Set<PanelState>> LEGAL = Map.of(
            PLANNED, Set.of(INVITED, CANCELLED),
            INVITED, Set.of(HELD, ADJOURNED, CANCELLED),
            ADJOURNED, Set.of(PLANNED, CANCELLED));

    @ParameterizedTest(name = "{0} to {1}: legal is {2}")
    @MethodSource("everyPair")
    void every_pair_of_states_is_legal_or_refused(PanelState from, PanelState to, boolean legal) {
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
        return Stream.of(PanelState.values()).flatMap(from -> Stream.of(PanelState.values())
                .map(to -> Arguments.of(
                        from, to, LEGAL.getOrDefault(from, Set.of()).contains(to))));
    }
}
