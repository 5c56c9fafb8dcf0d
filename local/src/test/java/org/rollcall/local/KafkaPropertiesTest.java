package org.rollcall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KafkaPropertiesTest {

    private final PlatformSettings settings =
            PlatformSettings.of(Path.of("/tree with spaces")).withPorts(Ports.shifted(1000));
    private final KafkaPart kafka = new KafkaPart(settings, Addresses.of(settings));

    private String property(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(
                String.join("\n", KafkaProperties.of(kafka, Addresses.of(settings), Path.of("/a folder/log")))));
        return properties.getProperty(name);
    }

    @Test
    void our_services_come_in_on_one_listener_and_council_systems_on_another() throws IOException {
        assertThat(property("listeners"))
                .isEqualTo("INTERNAL://localhost:20092,EXTERNAL://localhost:20094,CONTROLLER://localhost:20093");
        assertThat(property("listener.security.protocol.map"))
                .isEqualTo("INTERNAL:PLAINTEXT,EXTERNAL:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    @Test
    void a_council_system_is_known_by_its_client_in_a_token_of_our_realm_for_kafka() throws IOException {
        String prefix = "listener.name.external.oauthbearer.sasl.oauthbearer.";
        assertThat(property(prefix + "expected.issuer")).isEqualTo("http://localhost:9180/realms/rollcall");
        assertThat(property(prefix + "jwks.endpoint.url"))
                .isEqualTo("http://localhost:9180/realms/rollcall/protocol/openid-connect/certs");
        assertThat(property(prefix + "expected.audience")).isEqualTo("kafka");
        assertThat(property(prefix + "sub.claim.name")).isEqualTo("azp");
        assertThat(property("listener.name.external.sasl.enabled.mechanisms")).isEqualTo("OAUTHBEARER");
    }

    @Test
    void what_no_rule_allows_is_refused() throws IOException {
        assertThat(property("allow.everyone.if.no.acl.found")).isEqualTo("false");
        assertThat(property("super.users")).isEqualTo("User:ANONYMOUS");
        assertThat(property("auto.create.topics.enable")).isEqualTo("false");
    }

    @Test
    void the_broker_may_fetch_keys_from_keycloak_and_from_nowhere_else() {
        assertThat(kafka.launch().command())
                .contains("-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls="
                        + "http://localhost:9180/realms/rollcall/protocol/openid-connect/certs");
    }

    @Test
    void the_log_may_lie_in_a_folder_with_a_space() throws IOException {
        assertThat(property("log.dirs")).isEqualTo("/a folder/log");
    }
}
