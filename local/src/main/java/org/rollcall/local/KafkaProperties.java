package org.rollcall.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The broker's configuration: our own services come in without a password on the loopback interface; a council's systems
 * come in with a token of Keycloak and see what an ACL shows them.
 */
final class KafkaProperties {

    private static final String OAUTH = "listener.name.external.oauthbearer.sasl.";
    private static final String PACKAGE = "org.apache.kafka.common.security.oauthbearer.";

    private KafkaProperties() {}

    static List<String> of(KafkaPart kafka, Addresses addresses, Path log) {
        return Stream.of(
                        listeners(kafka),
                        access(addresses.issuer(), addresses.keys()),
                        smallFootprint(),
                        // A properties file reads a backslash as an escape.
                        Stream.of("log.dirs=" + log.toString().replace("\\", "\\\\")))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> listeners(KafkaPart kafka) {
        String internal = "INTERNAL://localhost:" + kafka.internal();
        String external = "EXTERNAL://localhost:" + kafka.external();
        return Stream.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@localhost:" + kafka.controller(),
                "controller.listener.names=CONTROLLER",
                "listeners=" + internal + "," + external + ",CONTROLLER://localhost:" + kafka.controller(),
                "advertised.listeners=" + internal + "," + external,
                "inter.broker.listener.name=INTERNAL",
                "listener.security.protocol.map=INTERNAL:PLAINTEXT,EXTERNAL:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    /** Who has come in without a token is one of ours; the subject of a token is its client. */
    private static Stream<String> access(URI issuer, URI keys) {
        return Stream.of(
                "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users=User:ANONYMOUS",
                "allow.everyone.if.no.acl.found=false",
                "listener.name.external.sasl.enabled.mechanisms=OAUTHBEARER",
                OAUTH + "jaas.config=" + PACKAGE + "OAuthBearerLoginModule required;",
                OAUTH + "server.callback.handler.class=" + PACKAGE + "OAuthBearerValidatorCallbackHandler",
                OAUTH + "oauthbearer.jwks.endpoint.url=" + keys,
                OAUTH + "oauthbearer.expected.issuer=" + issuer,
                OAUTH + "oauthbearer.expected.audience=kafka",
                OAUTH + "oauthbearer.sub.claim.name=azp");
    }

    private static Stream<String> smallFootprint() {
        return Stream.of(
                "auto.create.topics.enable=false",
                "num.partitions=1",
                "default.replication.factor=1",
                "offsets.topic.num.partitions=3",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=3",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "log.cleaner.dedupe.buffer.size=2097152",
                "log.retention.ms=-1",
                // A broker that was killed may come back as soon as its old session is over.
                "broker.session.timeout.ms=3000",
                "broker.heartbeat.interval.ms=500");
    }
}
