package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.platform.tenancy.Role.COUNCIL_ADMIN;

import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class NoDemoClockTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void in_earnest_nobody_moves_the_clock() {
        assertThat(http.put()
                        .uri("/api/sample/v1/demo/clock")
                        .with(TestTokens.of("northmoor").role(COUNCIL_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"now\":\"2026-10-19T09:00:00\"}"))
                .hasStatus(404);
    }
}
