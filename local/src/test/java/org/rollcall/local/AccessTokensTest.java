package org.rollcall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.local.process.StartFailed;

class AccessTokensTest {

    @ParameterizedTest
    @CsvSource({
        "court-officer, northmoor, grant_type=password, username=court-officer%40northmoor",
        "school-staff-142102, northmoor, client_id=rollcall-cli, username=school-staff-142102%40northmoor",
        "mis-142101, northmoor, grant_type=client_credentials, client_id=mis-142101",
        "eastvale-events, eastvale, client_secret=eastvale-events-secret, client_id=eastvale-events"
    })
    void a_role_logs_in_with_a_password_and_a_client_with_its_secret(
            String who, String council, String one, String other) throws IOException {
        try (FakeServer keycloak = FakeServer.answering(200, "{\"access_token\":\"signed\"}")) {
            assertThat(new AccessTokens(keycloak.address()).as(who, council)).isEqualTo("signed");
            assertThat(keycloak.requests().getFirst()).contains(one).contains(other);
        }
    }

    @Test
    void a_refusal_says_who_and_why() throws IOException {
        String refusal = "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid user credentials\"}";
        try (FakeServer keycloak = FakeServer.answering(401, refusal)) {
            assertThatThrownBy(() -> new AccessTokens(keycloak.address()).as("mayor", "northmoor"))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("mayor@northmoor")
                    .hasMessageContaining("Invalid user credentials");
        }
    }

    @Test
    void no_keycloak_is_said_with_its_address() {
        URI nobody = URI.create("http://localhost:" + Ports.free().of("nobody", 1));
        assertThatThrownBy(() -> new AccessTokens(nobody).as("auditor", "eastvale"))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining(nobody.toString());
    }
}
