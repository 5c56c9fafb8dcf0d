package org.rollcall.referral.teamaround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.rules.Refused;

class MeetingStateTest {

    @ParameterizedTest(name = "{0} to {1}: legal is {2}")
    @CsvSource({
        "PLANNED,   PLANNED,   false",
        "PLANNED,   HELD,      true",
        "PLANNED,   CANCELLED, true",
        "HELD,      PLANNED,   false",
        "HELD,      HELD,      false",
        "HELD,      CANCELLED, false",
        "CANCELLED, PLANNED,   false",
        "CANCELLED, HELD,      false",
        "CANCELLED, CANCELLED, false",
    })
    void every_pair_of_states_is_legal_or_refused(MeetingState from, MeetingState to, boolean legal) {
        if (legal) {
            assertThat(from.become(to)).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> from.become(to));
        }
    }
}
