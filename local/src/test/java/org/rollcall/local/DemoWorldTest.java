package org.rollcall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rollcall.local.FakeServer.Answer;
import org.rollcall.local.process.Progress;
import org.rollcall.local.process.StartFailed;

class DemoWorldTest {

    private static final Answer TOKEN = new Answer(200, "{\"access_token\":\"signed\"}");
    private static final Answer DONE = new Answer(200, "{}");
    private static final Answer NONE = new Answer(404, "{}");

    private static DemoWorld behind(FakeServer server) {
        return new DemoWorld(new Addresses(server.address(), server.address(), "", "", ""), Progress.silent());
    }

    @Test
    void both_councils_and_their_schools_with_a_calendar_are_brought_in() throws Exception {
        try (FakeServer server = FakeServer.answering(
                request -> request.startsWith("POST") ? TOKEN : request.startsWith("GET") ? NONE : DONE)) {
            behind(server).bringIn();
            assertThat(server.requests("PUT /api/attendance/v1/council")).hasSize(2);
            assertThat(server.requests("PUT /api/attendance/v1/schools/"))
                    .hasSize(3)
                    .allMatch(request -> request.contains("\"terms\"") && request.contains("\"commissioning\":false"))
                    .anyMatch(request -> request.contains("schools/142101 ") && request.contains("MAINTAINED"))
                    .anyMatch(request -> request.contains("schools/142102 ") && request.contains("ACADEMY"))
                    .anyMatch(request -> request.contains("schools/142201 "));
        }
    }

    @Test
    void a_school_that_is_there_is_left_alone() throws Exception {
        try (FakeServer server = FakeServer.answering(request -> request.startsWith("POST") ? TOKEN : DONE)) {
            behind(server).bringIn();
            assertThat(server.requests("GET /api/attendance/v1/schools/")).hasSize(3);
            assertThat(server.requests("PUT /api/attendance/v1/schools/")).isEmpty();
        }
    }

    @Test
    void a_part_that_is_still_finding_another_is_asked_again() throws Exception {
        AtomicInteger puts = new AtomicInteger();
        try (FakeServer server = FakeServer.answering(request -> request.startsWith("POST")
                ? TOKEN
                : request.startsWith("PUT") && puts.incrementAndGet() == 1 ? new Answer(503, "{}") : DONE)) {
            behind(server).bringIn();
            assertThat(puts).hasValue(3);
        }
    }

    @Test
    void a_refusal_ends_the_start_with_its_reason() throws IOException {
        try (FakeServer server = FakeServer.answering(
                request -> request.startsWith("POST") ? TOKEN : new Answer(422, "{\"detail\":\"no such code\"}"))) {
            assertThatThrownBy(() -> behind(server).bringIn())
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("PUT /api/attendance/v1/council")
                    .hasMessageContaining("422")
                    .hasMessageContaining("no such code");
        }
    }
}
