package org.rollcall.acceptance;

import static org.rollcall.acceptance.Cast.NORTHMOOR;

import java.net.URI;
import java.util.Map;

/**
 * A token good for one second, given when the platform had just started: the minute for which services bear with a clock that is slow
 * passes while other scenarios play.
 */
record ShortLivedToken(String value) {

    private static final String CLIENT = "short-lived";
    private static final String BEARER = "somebody-passing";

    static ShortLivedToken from(URI provider) {
        KeycloakAdministrator keycloak = new KeycloakAdministrator(new Http(), provider);
        keycloak.person(BEARER, NORTHMOOR);
        keycloak.client(CLIENT, Map.of("access.token.lifespan", "1"), "basic", "roles", "organization");
        keycloak.audience(CLIENT, "rollcall-api");
        return new ShortLivedToken(keycloak.passwordToken(CLIENT, BEARER, "openid")
                .expect(200)
                .json()
                .path("access_token")
                .asString());
    }
}
