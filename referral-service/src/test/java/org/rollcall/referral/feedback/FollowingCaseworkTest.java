package org.rollcall.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.rollcall.referral.contract.keeping.EndReason;

class FollowingCaseworkTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @NullSource
    void the_end_of_a_contract_is_told_by_itself_unless_it_came_with_the_end_of_its_case(@Nullable EndReason reason) {
        var contract = new FollowingCasework.OfContract("K1", "C1", "142101", reason == null ? null : reason.name());

        assertThat(contract.endedWithCase()).isEqualTo(reason != null && reason.isWithCase());
    }
}
