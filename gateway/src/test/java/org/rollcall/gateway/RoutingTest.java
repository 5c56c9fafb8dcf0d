package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class RoutingTest {

    @LocalServerPort
    int port;

    @BeforeEach
    void services_are_well() {
        World.service("legal").behavingWell();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendance", "referral", "legal", "licensing"})
    void a_path_finds_its_service(String service) {
        HttpResponse<String> answer = get("/api/" + service + "/v1/things?limit=2&after=a%2Fb");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"service\":\"" + service + "\"");
        assertThat(World.service(service).last().path())
                .isEqualTo("/api/" + service + "/v1/things?limit=2&after=a%2Fb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/meetings/v1/meetings", "/api/cme-ehe/v1/cases", "/api/legal/v2/cases", "/api/legal/cases"})
    void what_is_not_on_the_list_does_not_exist(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Ask.problem(answer))
                .containsEntry("type", "urn:rollcall:problem:not-found")
                .containsEntry("status", 404)
                .containsEntry("correlationId", Ask.header(answer, "X-Correlation-Id"))
                .containsKeys("title", "detail");
    }

    @Test
    void the_service_gets_the_token_and_the_correlation_id_but_no_cookie() {
        String token = World.token();

        HttpResponse<String> answer = Ask.get(port, "/api/legal/v1/things")
                .bearing(token)
                .with("X-Correlation-Id", "journey-0001")
                .with("Cookie", "a=b; c=d")
                .answer();

        var headers = World.service("legal").last().headers();
        assertThat(headers.get("Authorization")).containsExactly("Bearer " + token);
        assertThat(headers.get("X-Correlation-Id")).containsExactly("journey-0001");
        assertThat(headers).doesNotContainKey("Cookie");
        assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly("journey-0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "has space",
                "new\tline",
                "<script>",
                "0123456789012345678901234567890123456789012345678901234567890123x"
            })
    void a_correlation_id_of_the_wrong_form_is_replaced(String given) {
        HttpResponse<String> answer = Ask.get(port, "/api/legal/v1/things")
                .bearing(World.token())
                .with("X-Correlation-Id", given)
                .answer();

        String passedOn = World.service("legal").last().headers().getFirst("X-Correlation-Id");
        assertThat(passedOn).matches("[0-9a-f-]{36}").isEqualTo(Ask.header(answer, "X-Correlation-Id"));
    }

    @Test
    void no_word_of_a_forwarding_header_reaches_a_service() {
        Ask.get(port, "/api/legal/v1/things")
                .bearing(World.token())
                .with("Forwarded", "for=203.0.113.9;host=evil.example;proto=https")
                .with("X-Forwarded-For", "203.0.113.9")
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Prefix", "/evil")
                .with("X-Real-IP", "203.0.113.9")
                .answer();

        assertThat(World.service("legal").last().headers().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("forwarded"))
                .noneMatch("X-real-ip"::equalsIgnoreCase);
        assertThat(World.service("legal").last().headers().toString()).doesNotContain("evil.example", "203.0.113.9");
    }

    @Test
    void a_forwarding_header_does_not_bend_where_sign_in_comes_back_to() {
        HttpResponse<String> answer = Ask.get(port, "/oauth2/authorization/keycloak")
                .with("X-Forwarded-Host", "evil.example")
                .with("Forwarded", "host=evil.example")
                .answer();

        assertThat(Ask.header(answer, "Location"))
                .startsWith(World.PROVIDER.issuer())
                .doesNotContain("evil.example");
    }

    @Test
    void a_services_own_refusal_passes_through_as_it_came() {
        World.service("legal").behaving(exchange -> {
            byte[] body = "{\"type\":\"urn:rollcall:problem:refused\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Set-Cookie", "session=stolen");
            exchange.getResponseHeaders().set("X-Correlation-Id", "another");
            exchange.sendResponseHeaders(409, body.length);
            exchange.getResponseBody().write(body);
        });

        HttpResponse<String> answer = get("/api/legal/v1/things");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"type\":\"urn:rollcall:problem:refused\"}");
        assertThat(Ask.header(answer, "ETag")).isEqualTo("\"7\"");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().allValues("X-Correlation-Id")).hasSize(1).doesNotContain("another");
    }

    @Test
    void every_answer_carries_the_security_headers_once() {
        for (HttpResponse<String> answer :
                List.of(get("/api/legal/v1/things"), Ask.get(port, "/").answer())) {
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(Ask.header(answer, "Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(Ask.header(answer, "Permissions-Policy")).contains("camera=()");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/gateway/routes",
                "/actuator/heapdump",
                "/actuator/metrics"
            })
    void the_actuator_is_closed(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void health_is_open_and_says_no_more_than_up(String path) {
        HttpResponse<String> answer = Ask.get(port, path).answer();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
    }

    @Test
    void a_path_that_tries_to_climb_out_is_refused() {
        HttpResponse<String> answer = get("/api/legal/v1/%2e%2e/%2e%2e/actuator/env");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Ask.problem(answer)).containsEntry("type", "urn:rollcall:problem:bad-request");
    }

    private HttpResponse<String> get(String path) {
        return Ask.get(port, path).bearing(World.token()).answer();
    }
}
