package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
@SuppressWarnings("JavaUtilDate") // the signing library wants it
class TokenTest {

    private static final Tokens TOKENS = World.PROVIDER.tokens();

    @LocalServerPort
    int port;

    @BeforeEach
    void services_are_well() {
        World.service("legal").behavingWell();
    }

    static Stream<Arguments> tokens_that_are_not_accepted() {
        return Stream.of(
                arguments("no token at all", null),
                arguments("not a token", "abc"),
                arguments("expired", TOKENS.signed(expired(northmoor()))),
                arguments(
                        "a foreign issuer's", new Tokens("https://evil.example/realms/rollcall").of("northmoor", "x")),
                arguments("our issuer's name, a foreign key", new Tokens(World.PROVIDER.issuer()).of("northmoor", "x")),
                arguments("for another audience", TOKENS.signed(northmoor().audience("kafka"))),
                arguments("two councils", TOKENS.signed(council(List.of("northmoor", "eastvale")))),
                arguments(
                        "two councils with details",
                        TOKENS.signed(council(Map.of("northmoor", Map.of(), "eastvale", Map.of())))),
                arguments("an empty list of councils", TOKENS.signed(council(List.of()))),
                arguments("no council", TOKENS.signed(TOKENS.claims("x"))),
                arguments("a council's name of the wrong form", TOKENS.signed(council(List.of("North Moor")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tokens_that_are_not_accepted(String why, String token) {
        Ask ask = Ask.get(port, "/api/legal/v1/things");
        HttpResponse<String> answer = (token == null ? ask : ask.bearing(token)).answer();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Ask.header(answer, "WWW-Authenticate")).startsWith("Bearer");
        assertThat(Ask.problem(answer)).containsEntry("type", "urn:rollcall:problem:unauthenticated");
        assertThat(World.service("legal").received()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tokens_that_are_accepted(String why, String token) {
        assertThat(Ask.get(port, "/api/legal/v1/things").bearing(token).answer().statusCode())
                .isEqualTo(200);
    }

    static Stream<Arguments> tokens_that_are_accepted() {
        return Stream.of(
                arguments("a list of one council", TOKENS.signed(northmoor())),
                arguments(
                        "one council with details",
                        TOKENS.signed(council(Map.of("eastvale", Map.of("laCode", List.of("992")))))),
                arguments(
                        "several audiences, ours among them",
                        TOKENS.signed(northmoor().audience(List.of("kafka", "rollcall-api")))));
    }

    @Test
    void a_change_without_a_token_is_401_and_never_a_redirect() {
        HttpResponse<String> answer = Ask.post(port, "/api/legal/v1/things").answer();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Ask.problem(answer)).containsEntry("status", 401);
    }

    @Test
    void a_path_that_does_not_exist_says_nothing_to_strangers() {
        assertThat(Ask.get(port, "/api/meetings/v1/meetings").answer().statusCode())
                .isEqualTo(401);
    }

    @Test
    void anybody_may_read_what_an_api_promises_but_not_change_it() {
        assertThat(Ask.get(port, "/api/legal/v1/openapi.json").answer().statusCode())
                .isEqualTo(200);
        assertThat(Ask.post(port, "/api/legal/v1/openapi.json").answer().statusCode())
                .isEqualTo(401);
    }

    private static JWTClaimsSet.Builder northmoor() {
        return council(List.of("northmoor"));
    }

    private static JWTClaimsSet.Builder council(Object claim) {
        return TOKENS.claims("x").claim("organization", claim);
    }

    private static JWTClaimsSet.Builder expired(JWTClaimsSet.Builder claims) {
        return claims.expirationTime(Date.from(Instant.now().minusSeconds(120)));
    }
}
