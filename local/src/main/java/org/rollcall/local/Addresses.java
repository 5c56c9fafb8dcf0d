package org.rollcall.local;

import java.net.URI;

/**
 * Where the parts of a platform are found.
 *
 * @param gateway the one door for people and systems
 * @param issuer the Keycloak realm
 * @param kafka the listener for our own services
 * @param kafkaExternal the listener for a council's own systems, which ask with a token
 * @param mongodb the store, without a database
 */
public record Addresses(URI gateway, URI issuer, String kafka, String kafkaExternal, String mongodb) {

    static Addresses of(PlatformSettings settings) {
        Backends given = settings.backends();
        Ports ports = settings.ports();
        String kafka = given.kafkaBootstrapServers();
        String issuer = given.issuerUri();
        String mongodb = given.mongodbUri();
        return new Addresses(
                URI.create(local("http://", ServiceEntry.GATEWAY, 8080, ports)),
                URI.create(
                        issuer != null
                                ? issuer
                                : local("http://", KeycloakPart.NAME, 8180, ports) + "/realms/rollcall"),
                kafka != null ? kafka : local("", KafkaPart.NAME, 19092, ports),
                kafka != null ? kafka : local("", KafkaPart.EXTERNAL, 19094, ports),
                mongodb != null ? mongodb : local("mongodb://", StorePart.NAME, 27217, ports));
    }

    private static String local(String scheme, String listener, int standard, Ports ports) {
        return scheme + "localhost:" + ports.of(listener, standard);
    }

    /** Keycloak itself, without the realm. */
    public URI keycloak() {
        return URI.create(issuer.toString().replaceFirst("/realms/[^/]+/?$", ""));
    }

    public URI tokenEndpoint() {
        return URI.create(issuer + "/protocol/openid-connect/token");
    }

    URI keys() {
        return URI.create(issuer + "/protocol/openid-connect/certs");
    }
}
