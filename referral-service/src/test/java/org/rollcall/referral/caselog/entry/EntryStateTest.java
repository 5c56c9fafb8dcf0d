package org.rollcall.referral.caselog.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.caselog.entry.EntryState.CANCELLED;
import static org.rollcall.referral.caselog.entry.EntryState.DONE;
import static org.rollcall.referral.caselog.entry.EntryState.MISSED;
import static org.rollcall.referral.caselog.entry.EntryState.PLANNED;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;

class EntryStateTest {

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void only_a_plan_becomes_something_else(EntryState from, EntryState to) {
        if (from == PLANNED && Set.of(DONE, CANCELLED, MISSED).contains(to)) {
            assertThat(from.become(to)).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> from.become(to));
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(EntryState.values())
                .flatMap(from -> Stream.of(EntryState.values()).map(to -> Arguments.of(from, to)));
    }
}
