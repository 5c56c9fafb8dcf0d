package org.rollcall.attendance;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.testsupport.state.StateMachines;

class StateMachinesTest {

    @TestFactory
    Stream<DynamicTest> every_pair_of_states_is_allowed_by_the_table_or_refused_with_its_words() {
        return StateMachines.of("org.rollcall.attendance");
    }
}
