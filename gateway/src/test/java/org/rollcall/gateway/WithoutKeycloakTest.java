package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = GatewayApplication.class)
class WithoutKeycloakTest {

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void nobodyListensThere(DynamicPropertyRegistry properties) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            String issuer = "http://localhost:" + free.getLocalPort() + "/realms/rollcall";
            properties.add("KEYCLOAK_ISSUER_URI", () -> issuer);
        }
    }

    @Test
    void the_gateway_starts_and_is_ready() {
        assertThat(Ask.get(port, "/actuator/health/readiness").answer().statusCode())
                .isEqualTo(200);
        assertThat(Ask.get(port, "/").asPage().answer().statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_that_cannot_be_checked_is_our_trouble_and_not_the_callers() {
        assertUnavailable(
                Ask.get(port, "/api/legal/v1/things").bearing(World.token()).answer());
    }

    @Test
    void signing_in_says_that_it_does_not_work_at_the_moment() {
        assertUnavailable(
                Ask.get(port, "/oauth2/authorization/keycloak").asPage().answer());
    }

    @Test
    void a_request_without_a_token_is_still_401() {
        assertThat(Ask.get(port, "/api/legal/v1/things").answer().statusCode()).isEqualTo(401);
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Ask.header(answer, "Retry-After")).isEqualTo("5");
        assertThat(Ask.problem(answer)).containsEntry("type", "urn:rollcall:problem:identity-unavailable");
    }
}
