package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.acceptance.Journey.Traces;

/** The demonstration, as a test: played twice, since a platform that has seen one journey must carry the next. */
@ExtendWith(RunningPlatform.class)
class JourneyScenario {

    @Test
    void one_childs_journey_from_marks_to_the_prosecution_decision_and_then_anothers(Cast cast) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

        Traces first = new Journey(cast, new Narrator(out)).play();
        Traces second = new Journey(cast, new Narrator(out)).play();

        assertThat(first.notices).hasSize(2);
        assertThat(second.pupil).isNotEqualTo(first.pupil);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("7. Northmoor's own system");
    }
}
