package org.rollcall.referral;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.testsupport.StateMachines;

class StateMachinesTest {

    /** Until the last table of this service is a State as well. */
    private static final Set<String> NOT_YET =
            Set.of("every enum of states is a table", "docs/states/referral-service.md is current");

    @TestFactory
    Stream<DynamicTest> every_pair_of_states_is_allowed_by_the_table_or_refused_with_its_words() {
        return StateMachines.of("org.rollcall.referral").filter(test -> !NOT_YET.contains(test.getDisplayName()));
    }
}
