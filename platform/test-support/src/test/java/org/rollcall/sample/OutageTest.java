package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.platform.tenancy.Role.ATTENDANCE_OFFICER;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
@DirtiesContext
class OutageTest {

    private static final String PARCELS = "/api/sample/v1/parcels";
    private static final Wire WIRE =
            new Wire(new MongoServer(new MemoryBackend()).bind().getPort());

    private final TestToken officer = TestTokens.of("northmoor").role(ATTENDANCE_OFFICER);

    @Autowired
    private MockMvcTester http;

    @DynamicPropertySource
    static void ownStore(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> "mongodb://localhost:" + WIRE.port());
    }

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    @Test
    void while_the_store_is_away_the_caller_is_told_when_to_return_and_nothing_is_half_written() {
        assertThat(pack("before")).hasStatus(201);
        WIRE.cut();

        assertUnavailable(pack("during"));
        assertUnavailable(http.get().uri(PARCELS + "?size=SMALL").with(officer).exchange());
        assertThat(http.get().uri("/actuator/health/readiness")).hasStatusOk();

        WIRE.mend();
        assertThat(http.get().uri(PARCELS + "?size=SMALL").with(officer))
                .bodyJson()
                .extractingPath("$.items[*].label")
                .asArray()
                .containsExactly("before");
        assertThat(pack("during")).hasStatus(201);
    }

    private static void assertUnavailable(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:unavailable");
    }

    private MvcTestResult pack(String label) {
        return http.post()
                .uri(PARCELS)
                .with(officer)
                .header("Idempotency-Key", label)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"label\":\"%s\",\"size\":\"SMALL\"}".formatted(label))
                .exchange();
    }
}
