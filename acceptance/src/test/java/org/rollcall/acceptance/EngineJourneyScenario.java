package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.acceptance.Journey.Traces;
import org.rollcall.local.Platform;

/** The same journey with its documents in MongoDB's own engine, which {@code MONGODB_URI} names. */
@Tag("engine")
@ExtendWith(RunningPlatform.class)
class EngineJourneyScenario {

    @Test
    void one_childs_journey_on_mongodbs_own_engine(Cast cast, Platform platform) {
        assertThat(platform.addresses().mongodb()).isEqualTo(System.getenv("MONGODB_URI"));
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

        Traces traces = new Journey(cast, new Narrator(unheard)).play();

        assertThat(traces.notices).hasSize(2);
    }
}
