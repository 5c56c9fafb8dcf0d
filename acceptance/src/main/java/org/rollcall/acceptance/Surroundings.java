package org.rollcall.acceptance;

import java.net.URI;
import java.util.Map;

/**
 * Where the running platform is.
 *
 * @param gateway the one door of the platform
 * @param issuer the Keycloak realm that signs its tokens
 * @param kafka the external listener that a council's own systems read from
 */
public record Surroundings(URI gateway, URI issuer, String kafka) {

    /** From {@code ROLLCALL_GATEWAY}, {@code ROLLCALL_KEYCLOAK} and {@code ROLLCALL_KAFKA}, or where ./rollcall up puts them. */
    static Surroundings from(Map<String, String> environment) {
        return new Surroundings(
                URI.create(environment.getOrDefault("ROLLCALL_GATEWAY", "http://localhost:8080")),
                URI.create(environment.getOrDefault("ROLLCALL_KEYCLOAK", "http://localhost:8180") + "/realms/rollcall"),
                environment.getOrDefault("ROLLCALL_KAFKA", "localhost:19094"));
    }

    URI tokenEndpoint() {
        return URI.create(issuer + "/protocol/openid-connect/token");
    }
}
