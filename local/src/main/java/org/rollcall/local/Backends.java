package org.rollcall.local;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The backends that somebody else runs. Each one that is given switches off the local part.
 *
 * @param mongodbUri where MongoDB is, without a database
 * @param kafkaBootstrapServers where Kafka is
 * @param issuerUri the Keycloak realm
 */
public record Backends(
        @Nullable String mongodbUri,
        @Nullable String kafkaBootstrapServers,
        @Nullable String issuerUri) {

    public static Backends local() {
        return new Backends(null, null, null);
    }

    /** From {@code MONGODB_URI}, {@code KAFKA_BOOTSTRAP_SERVERS} and {@code KEYCLOAK_ISSUER_URI}. */
    public static Backends from(Map<String, String> environment) {
        return new Backends(
                given(environment, "MONGODB_URI"),
                given(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                given(environment, "KEYCLOAK_ISSUER_URI"));
    }

    private static @Nullable String given(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? null : value;
    }
}
