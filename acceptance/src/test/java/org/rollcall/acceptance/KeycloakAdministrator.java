package org.rollcall.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes people and clients at the running Keycloak that no honest realm has, to see that the platform turns them away. */
final class KeycloakAdministrator {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Http http;
    private final URI keycloak;

    KeycloakAdministrator(Http http, URI keycloak) {
        this.http = http;
        this.keycloak = keycloak;
    }

    /** Somebody with a password, in these councils. */
    void person(String username, String... councils) {
        Map<String, Object> person = Map.of(
                "username",
                username,
                "enabled",
                true,
                "emailVerified",
                true,
                "email",
                username + "@people.example",
                "firstName",
                "Invented",
                "lastName",
                "Person",
                "credentials",
                new Object[] {Map.of("type", "password", "value", "rollcall", "temporary", false)});
        Answer made = send("POST", "users", JSON.writeValueAsString(person));
        if (made.status() != 201 && made.status() != 409) {
            made.expect(201);
        }
        String id = first("users?exact=true&username=" + username).path("id").asString();
        for (String council : councils) {
            String organization =
                    first("organizations?search=" + council).path("id").asString();
            Answer joined = send("POST", "organizations/" + organization + "/members", "\"" + id + "\"");
            if (joined.status() != 409) {
                joined.expect(201);
            }
        }
    }

    /** A public client for passwords; what its tokens are for is left to the caller. */
    void client(String id, Map<String, String> attributes, String... defaultScopes) {
        Answer made = send(
                "POST",
                "clients",
                JSON.writeValueAsString(Map.of(
                        "clientId", id,
                        "publicClient", true,
                        "directAccessGrantsEnabled", true,
                        "attributes", attributes,
                        "defaultClientScopes", defaultScopes)));
        if (made.status() != 409) {
            made.expect(201);
        }
    }

    /** An audience mapper, as the platform's own clients have. */
    void audience(String client, String audience) {
        String id = first("clients?clientId=" + client).path("id").asString();
        Answer made = send(
                "POST",
                "clients/" + id + "/protocol-mappers/models",
                JSON.writeValueAsString(Map.of(
                        "name",
                        "audience-" + audience,
                        "protocol",
                        "openid-connect",
                        "protocolMapper",
                        "oidc-audience-mapper",
                        "config",
                        Map.of("included.custom.audience", audience, "access.token.claim", "true"))));
        if (made.status() != 409) {
            made.expect(201);
        }
    }

    Answer passwordToken(String client, String username, String scope) {
        return token(
                "rollcall",
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", username,
                        "password", "rollcall",
                        "scope", scope));
    }

    /** A token of the administrators' own realm. */
    String masterToken() {
        return token(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", "admin"))
                .expect(200)
                .json()
                .path("access_token")
                .asString();
    }

    private JsonNode first(String path) {
        return Optional.ofNullable(send("GET", path, "").expect(200).json().get(0))
                .orElseThrow(() -> new JourneyBroken("Keycloak has no " + path));
    }

    private Answer send(String method, String path, String body) {
        return http.send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms/rollcall/" + path))
                .header("Authorization", "Bearer " + masterToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private Answer token(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(HttpRequest.newBuilder(keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
