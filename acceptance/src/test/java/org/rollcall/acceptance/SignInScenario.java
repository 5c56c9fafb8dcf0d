package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.acceptance.Cast.EASTVALE;
import static org.rollcall.acceptance.Cast.LARKFIELD;
import static org.rollcall.acceptance.Cast.NORTHMOOR;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the running Keycloak puts into a token, and what the platform makes of it. */
@ExtendWith(RunningPlatform.class)
class SignInScenario {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_persons_token_names_exactly_their_council_their_roles_and_the_platform_as_audience(Cast cast) {
        JsonNode claims = claims(cast.tokens().ofPerson("court-officer@northmoor"));

        assertThat(council(claims)).isEqualTo(NORTHMOOR);
        assertThat(claims.path("realm_access").path("roles").toString()).contains("court-officer");
        assertThat(claims.path("aud").toString()).contains("rollcall-api");
        assertThat(claims.path("azp").asString()).isEqualTo("rollcall-cli");
    }

    @Test
    void a_school_systems_token_names_its_council_and_its_school(Cast cast) {
        JsonNode claims = claims(cast.tokens().ofSystem("mis-" + LARKFIELD));

        assertThat(council(claims)).isEqualTo(NORTHMOOR);
        assertThat(claims.path("schools").toString()).contains(LARKFIELD);
        assertThat(claims.path("realm_access").path("roles").toString()).contains("system");
    }

    @Test
    void a_council_systems_token_is_for_kafka(Cast cast) {
        JsonNode claims = claims(cast.tokens().ofSystem("eastvale-events"));

        assertThat(council(claims)).isEqualTo(EASTVALE);
        assertThat(claims.path("aud").toString()).contains("kafka");
    }

    @Test
    void no_token_and_a_foreign_token_are_turned_away_by_the_gateway_and_by_the_service_itself(Cast cast) {
        String foreign = "eyJhbGciOiJub25lIn0.eyJvcmdhbml6YXRpb24iOlsibm9ydGhtb29yIl19.";

        cast.withToken("").get("attendance/v1/schools").expect(401);
        cast.withToken(foreign).get("attendance/v1/schools").expect(401);
        cast.withToken(tampered(cast.tokens().ofPerson("court-officer@northmoor")))
                .get("attendance/v1/schools")
                .expect(401);
    }

    @Test
    void a_school_sees_its_own_school_and_no_other(Cast cast) {
        Person school = cast.person("school-staff", NORTHMOOR);

        school.get("attendance/v1/schools/" + LARKFIELD).expect(200);
        school.get("attendance/v1/schools/142102").expect(404);
        cast.person("school-staff", EASTVALE)
                .get("attendance/v1/schools/" + LARKFIELD)
                .expect(404);
    }

    private static String council(JsonNode claims) {
        JsonNode organization = claims.path("organization");
        assertThat(organization.size()).isEqualTo(1);
        return organization.isObject()
                ? organization.propertyNames().iterator().next()
                : organization.get(0).asString();
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8)
                .replace(NORTHMOOR, EASTVALE);
        return parts[0] + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "." + parts[2];
    }
}
