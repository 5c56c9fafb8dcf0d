package org.rollcall.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.contract.keeping.EndReason;

class FollowingCaseworkTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void the_end_of_a_contract_is_told_by_itself_unless_it_came_with_the_end_of_its_case(EndReason reason) {
        var contract = new FollowingCasework.EndedEarly("K1", "C1", "142101", reason.name());

        assertThat(contract.cameWithCase()).isEqualTo(reason.isWithCase());
    }
}
