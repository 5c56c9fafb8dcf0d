package org.rollcall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTest {

    private static final JsonNode REALM = JsonMapper.shared()
            .readTree(Path.of(System.getProperty("rollcall.root"), "gateway/keycloak/rollcall-realm.json")
                    .toFile());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attendance-officer",
                "team-leader",
                "court-officer",
                "cme-officer",
                "licensing-officer",
                "council-admin",
                "auditor",
                "school-staff",
                "head-teacher",
                "employer",
                "producer",
                "chaperone",
                "parent",
                "system"
            })
    void every_role_is_there(String role) {
        assertThat(names(REALM.at("/roles/realm"), "name")).contains(role);
    }

    @ParameterizedTest
    @CsvSource({"northmoor, 991", "eastvale, 992"})
    void every_council_is_an_organization_with_its_code(String council, String code) {
        assertThat(one(REALM.path("organizations"), "alias", council)
                        .at("/attributes/la-code/0")
                        .asString())
                .isEqualTo(code);
    }

    static Stream<String> clients() {
        return names(REALM.path("clients"), "clientId").stream();
    }

    @Test
    void the_clients_are_those_of_the_demo_world() {
        assertThat(clients())
                .containsExactlyInAnyOrder(
                        "gateway", "rollcall-cli", "mis-142101", "mis-142201", "northmoor-events", "eastvale-events");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_token_of_any_client_names_the_council_and_the_schools_and_is_for_the_api(String client) {
        JsonNode described = one(REALM.path("clients"), "clientId", client);
        assertThat(texts(described.path("defaultClientScopes"))).contains("organization", "roles", "basic");
        assertThat(described.path("optionalClientScopes")).isEmpty();
        assertThat(audiences(described)).contains("rollcall-api");
        assertThat(one(described.path("protocolMappers"), "name", "schools")
                        .at("/config/multivalued")
                        .asString())
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "gateway, false",
        "rollcall-cli, false",
        "mis-142101, false",
        "mis-142201, false",
        "northmoor-events, true",
        "eastvale-events, true"
    })
    void only_event_readers_get_a_token_for_kafka(String client, boolean forKafka) {
        assertThat(audiences(one(REALM.path("clients"), "clientId", client)).contains("kafka"))
                .isEqualTo(forKafka);
    }

    @ParameterizedTest
    @CsvSource({
        "gateway, true, false, false", "rollcall-cli, false, true, false",
        "mis-142101, false, false, true", "northmoor-events, false, false, true"
    })
    void a_client_can_do_what_it_is_for_and_nothing_else(String client, boolean code, boolean password, boolean own) {
        JsonNode described = one(REALM.path("clients"), "clientId", client);
        assertThat(described.path("standardFlowEnabled").asBoolean()).isEqualTo(code);
        assertThat(described.path("directAccessGrantsEnabled").asBoolean()).isEqualTo(password);
        assertThat(described.path("serviceAccountsEnabled").asBoolean()).isEqualTo(own);
    }

    static Stream<String> users() {
        return names(REALM.path("users"), "username").stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "eastvale"})
    void each_council_has_its_people(String council) {
        assertThat(users())
                .contains(
                        "attendance-officer@" + council,
                        "team-leader@" + council,
                        "court-officer@" + council,
                        "council-admin@" + council,
                        "auditor@" + council,
                        "school-staff@" + council,
                        "head-teacher@" + council);
    }

    @ParameterizedTest
    @MethodSource("users")
    void everybody_belongs_to_exactly_one_council_and_has_exactly_one_role(String username) {
        List<String> councils = new ArrayList<>();
        for (JsonNode council : REALM.path("organizations")) {
            if (names(council.path("members"), "username").contains(username)) {
                councils.add(council.path("alias").asString());
            }
        }
        assertThat(councils).hasSize(1);
        assertThat(one(REALM.path("users"), "username", username).path("realmRoles"))
                .hasSize(1);
        if (username.contains("@")) {
            assertThat(username).endsWith("@" + councils.getFirst());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "school-staff@northmoor, 142101",
        "head-teacher@northmoor, 142101",
        "school-staff-142102@northmoor, 142102",
        "school-staff@eastvale, 142201",
        "head-teacher@eastvale, 142201",
        "service-account-mis-142101, 142101",
        "service-account-mis-142201, 142201"
    })
    void who_acts_for_a_school_acts_for_that_one_only(String username, String urn) {
        assertThat(texts(one(REALM.path("users"), "username", username).at("/attributes/schools")))
                .containsExactly(urn);
    }

    @Test
    void nobody_can_give_themselves_a_school() {
        JsonNode profile = JsonMapper.shared()
                .readTree(REALM.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asString());
        JsonNode schools = one(profile.path("attributes"), "name", "schools");
        assertThat(texts(schools.at("/permissions/edit"))).containsExactly("admin");
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }

    private static List<String> audiences(JsonNode client) {
        return StreamSupport.stream(client.path("protocolMappers").spliterator(), false)
                .filter(mapper -> mapper.path("protocolMapper").asString().equals("oidc-audience-mapper"))
                .map(mapper -> mapper.at("/config/included.custom.audience").asString())
                .toList();
    }

    private static JsonNode one(JsonNode list, String field, String value) {
        List<JsonNode> found = StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(field).asString().equals(value))
                .toList();
        assertThat(found).as(field + " " + value).hasSize(1);
        return found.getFirst();
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
