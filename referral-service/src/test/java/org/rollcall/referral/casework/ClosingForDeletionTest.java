package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.casework.SampleCases.NOTHING;
import static org.rollcall.referral.casework.SampleCases.TODAY;
import static org.rollcall.referral.casework.SampleCases.in;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.evidence.Narrative;

class ClosingForDeletionTest {

    private final Case active = in(CaseState.ACTIVE);

    @ParameterizedTest
    @CsvSource({"A", "F", "O"})
    void a_case_of_a_child_who_left_the_roll_is_closed_with_the_ground_of_the_deletion(String ground) {
        assertThatCode(() -> active.close(closure(CloseReason.OFF_ROLL, ground), true, NOTHING))
                .doesNotThrowAnyException();
        for (boolean approved : new boolean[] {true, false}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> active.close(closure(CloseReason.OFF_ROLL, null), approved, NOTHING))
                    .satisfies(refused -> assertThat(refused.guards())
                            .extracting(FailingGuard::code)
                            .containsExactly("GROUND_MISSING"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFF_ROLL")
    void for_no_other_reason_is_a_ground_needed(CloseReason reason) {
        assertThatCode(() -> active.close(closure(reason, null), true, NOTHING)).doesNotThrowAnyException();
    }

    private static Closure closure(CloseReason reason, @Nullable String ground) {
        return new Closure(reason, ground, new Narrative("as you know"), TODAY, "leader");
    }
}
