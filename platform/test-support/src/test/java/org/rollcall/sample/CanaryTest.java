package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.Canary;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Samples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final String OPENED = "org.rollcall.sample.parcel.opened.v1";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MockMvcTester http;

    private FilledCouncil filled;

    @BeforeEach
    void a_council() {
        filled = new FilledCouncil(http);
    }

    @Test
    void what_a_label_says_stays_on_the_parcel(CapturedOutput log) {
        Canary.in(service).walk(this::journey).everywhere().isSilent(OPENED, log);
    }

    /** Words that do leave the service: in an event, in a refusal, and in a metric. */
    @ParameterizedTest
    @ValueSource(strings = {"ce_tenantid", "stale-version", "http.server.requests"})
    void a_canary_that_sings_is_heard(String word, CapturedOutput log) {
        Canary.Walked canary = Canary.in(service).alsoSings(word).walk(this::journey);

        assertThatThrownBy(() -> canary.isSilent(OPENED, log)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_canary_that_sings_in_the_log_is_heard(CapturedOutput log) {
        Canary.Walked canary = Canary.in(service)
                .alsoSings("IllegalStateException")
                .walk(() -> {
                    assertThat(filled.get("/parcels/lost", Role.AUDITOR)).hasStatus(500);
                    return journey();
                });

        assertThatThrownBy(() -> canary.isSilent(OPENED, log))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lines of the log");
    }

    private Samples journey() {
        String label = "{\"label\":\"%s\",\"size\":\"SMALL\"}".formatted(Canary.WORDS);
        assertThat(filled.send(
                        HttpMethod.POST,
                        "/parcels",
                        filled.as(Role.ATTENDANCE_OFFICER).subject("another"),
                        label))
                .hasStatus(201);
        String opening = "/parcels/" + filled.parcel + "/opening";
        assertThat(filled.send(HttpMethod.PUT, opening, filled.as(Role.ATTENDANCE_OFFICER), ""))
                .hasStatusOk();
        assertThat(filled.send(HttpMethod.PUT, opening, filled.as(Role.ATTENDANCE_OFFICER), ""))
                .hasStatus(412);
        return filled.samples();
    }
}
