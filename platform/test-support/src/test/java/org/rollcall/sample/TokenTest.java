package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.platform.tenancy.Role.ATTENDANCE_OFFICER;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class TokenTest {

    private static final String PARCELS = "/api/sample/v1/parcels?size=SMALL";

    @Autowired
    private MockMvcTester http;

    static Stream<Arguments> tokens_that_are_wrong_in_one_way() {
        TestToken good = good();
        return Stream.of(
                Arguments.of("expired", good.expired()),
                Arguments.of("of a foreign issuer", good.issuer("https://elsewhere.example/realms/rollcall")),
                Arguments.of("for another audience", good.audience("account")),
                Arguments.of("signed with a key we do not know", good.forged()),
                Arguments.of("for two councils", good.councils("northmoor", "eastvale")),
                Arguments.of("for no council", good.councils()),
                Arguments.of("for something that is no council", good.councils("../northmoor")));
    }

    @Test
    void a_good_token_is_let_in() {
        assertThat(http.get().uri(PARCELS).with(good())).hasStatusOk();
    }

    @Test
    void our_audience_may_be_one_of_several() {
        assertThat(http.get().uri(PARCELS).with(good().audience("account", "rollcall-api")))
                .hasStatusOk();
    }

    @ParameterizedTest(name = "a token {0} is not")
    @MethodSource("tokens_that_are_wrong_in_one_way")
    void a_token_that_is_wrong_in_one_way_is_not(String wrong, TestToken token) {
        assertTurnedAway(http.get().uri(PARCELS).with(token).exchange());
    }

    @Test
    void nor_is_a_request_without_a_token() {
        assertTurnedAway(http.get().uri(PARCELS).exchange());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer not-a-token", "Bearer a.b.c", "Bearer eyJhbGciOiJub25lIn0.e30."})
    void nor_is_one_with_something_else_for_a_token(String header) {
        assertTurnedAway(http.get().uri(PARCELS).header("Authorization", header).exchange());
    }

    @Test
    void a_token_in_the_address_does_not_count() {
        String token = good().bearer().substring("Bearer ".length());

        assertThat(http.get().uri(PARCELS + "&access_token=" + token)).hasStatus(401);
    }

    @Test
    void nobody_is_told_which_addresses_exist() {
        assertThat(http.get().uri("/api/sample/v1/nothing")).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/readiness", "/actuator/health/liveness", "/api/sample/v1/openapi.json"})
    void health_and_the_apis_document_are_open(String open) {
        assertThat(http.get().uri(open)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/metrics", "/actuator/prometheus", "/actuator/env"})
    void measurements_are_closed_on_the_apis_port_even_with_a_token(String closed) {
        assertThat(http.get().uri(closed).with(good())).hasStatus(403);
    }

    @Test
    void health_tells_no_details() {
        assertThat(http.get().uri("/actuator/health"))
                .bodyText()
                .doesNotContain("mongo")
                .doesNotContain("localhost");
    }

    private static void assertTurnedAway(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .containsHeader("WWW-Authenticate")
                .containsHeader("X-Correlation-Id")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:unauthenticated");
    }

    private static TestToken good() {
        return TestTokens.of("northmoor").role(ATTENDANCE_OFFICER);
    }
}
