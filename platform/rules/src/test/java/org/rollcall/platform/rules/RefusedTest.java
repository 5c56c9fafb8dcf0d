package org.rollcall.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusedTest {

    private enum Light {
        RED,
        AMBER,
        GREEN
    }

    @Test
    void a_step_that_the_table_does_not_list_is_refused_with_those_it_lists() {
        Refused refused =
                Refused.transition(Light.RED, Light.GREEN, Set.of(Light.RED, Light.AMBER), "Highway Code rule 109");

        assertThat(refused.guards())
                .containsExactly(new FailingGuard(
                        "TRANSITION_NOT_ALLOWED",
                        "RED cannot become GREEN: RED may become AMBER, RED",
                        "Highway Code rule 109"));
    }

    @Test
    void an_end_is_called_an_end() {
        Refused refused = Refused.transition(Light.RED, Light.GREEN, Set.<Light>of(), "none");
        assertThat(refused.guards().getFirst().detail()).isEqualTo("RED cannot become GREEN: nothing follows RED");
    }

    @Test
    void every_reason_is_kept_and_there_is_at_least_one() {
        FailingGuard one = new FailingGuard("ONE", "first", "s.1");
        FailingGuard two = new FailingGuard("TWO", "second", "s.2");
        assertThat(new Refused(List.of(one, two)).guards()).containsExactly(one, two);
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of()));
    }
}
