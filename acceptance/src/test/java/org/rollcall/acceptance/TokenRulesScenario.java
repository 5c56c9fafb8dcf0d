package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.acceptance.Cast.EASTVALE;
import static org.rollcall.acceptance.Cast.NORTHMOOR;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.local.Platform;

/**
 * Tokens that the running Keycloak really signs and that the platform must turn away all the same: at the gateway, and at a service
 * that is asked directly.
 */
@ExtendWith(RunningPlatform.class)
class TokenRulesScenario {

    private static final Http HTTP = new Http();
    private static KeycloakAdministrator keycloak;

    @BeforeAll
    static void strangers(Platform platform) {
        keycloak = new KeycloakAdministrator(HTTP, platform.addresses().keycloak());
        keycloak.person("member-of-none");
        keycloak.person("member-of-one", NORTHMOOR);
        keycloak.person("member-of-two", NORTHMOOR, EASTVALE);
        keycloak.client("other-audience", Map.of(), "basic", "roles", "organization");
    }

    @Test
    void a_member_of_one_council_is_let_in(Cast cast, Platform platform) {
        assertAnswers(cast, platform, token("rollcall-cli", "member-of-one", "openid"), 403);
    }

    @Test
    void a_member_of_no_council_is_turned_away(Cast cast, Platform platform) {
        assertAnswers(cast, platform, token("rollcall-cli", "member-of-none", "openid"), 401);
    }

    @Test
    void a_token_that_names_two_councils_is_turned_away(Cast cast, Platform platform) {
        assertAnswers(cast, platform, token("rollcall-cli", "member-of-two", "openid organization:*"), 401);
    }

    @Test
    void a_token_for_another_audience_is_turned_away(Cast cast, Platform platform) {
        assertAnswers(cast, platform, token("other-audience", "member-of-one", "openid"), 401);
    }

    @Test
    void a_token_of_another_realm_of_the_same_keycloak_is_turned_away(Cast cast, Platform platform) {
        assertAnswers(cast, platform, keycloak.masterToken(), 401);
    }

    @Test
    void an_expired_token_is_turned_away_once_the_minute_of_grace_is_over(
            Cast cast, Platform platform, ShortLivedToken shortLived) {
        String token = shortLived.value();

        Await.until("the token has expired", Duration.ofSeconds(90), () -> Optional.of(
                        cast.withToken(token).get("attendance/v1/schools"))
                .filter(answer -> answer.status() == 401));
        assertAnswers(cast, platform, token, 401);
    }

    private static void assertAnswers(Cast cast, Platform platform, String token, int status) {
        Person direct = new Person(HTTP, platform.service("attendance-service"), () -> token);

        assertThat(cast.withToken(token).get("attendance/v1/schools").status()).isEqualTo(status);
        assertThat(direct.get("attendance/v1/schools").status()).isEqualTo(status);
    }

    private static String token(String client, String username, String scope) {
        return keycloak.passwordToken(client, username, scope)
                .expect(200)
                .json()
                .path("access_token")
                .asString();
    }
}
