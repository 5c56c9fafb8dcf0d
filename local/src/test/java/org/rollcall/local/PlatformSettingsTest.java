package org.rollcall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformSettingsTest {

    private final PlatformSettings standard = PlatformSettings.of(Path.of("/tree"));

    @Test
    void by_default_everything_is_local_in_the_tree() {
        assertThat(standard.home()).isEqualTo(Path.of("/tree/.rollcall"));
        assertThat(standard.profile()).isEqualTo("demo");
        assertThat(names(standard))
                .startsWith("keycloak", "kafka", "store")
                .endsWith("gateway")
                .contains("attendance-service", "referral-service", "legal-service", "licensing-service");
    }

    @ParameterizedTest
    @CsvSource({
        "MONGODB_URI, mongodb://db:27017, store",
        "KAFKA_BOOTSTRAP_SERVERS, broker:9092, kafka",
        "KEYCLOAK_ISSUER_URI, https://login.example/realms/rollcall, keycloak"
    })
    void a_backend_that_is_given_is_not_started(String variable, String value, String part) {
        assertThat(names(standard.with(Map.of(variable, "")))).contains(part);
        assertThat(names(standard.with(Map.of(variable, value)))).doesNotContain(part);
    }

    @Test
    void services_are_told_of_the_backends_that_are_given() {
        Addresses addresses = Addresses.of(standard.with(Map.of(
                "MONGODB_URI", "mongodb://db:27017",
                "KAFKA_BOOTSTRAP_SERVERS", "broker:9092",
                "KEYCLOAK_ISSUER_URI", "https://login.example/realms/rollcall")));
        assertThat(addresses.mongodb()).isEqualTo("mongodb://db:27017");
        assertThat(addresses.kafka()).isEqualTo("broker:9092");
        assertThat(addresses.keycloak()).isEqualTo(URI.create("https://login.example"));
    }

    @Test
    void a_second_platform_takes_other_ports_and_another_folder() {
        PlatformSettings second = standard.with(Map.of("ROLLCALL_HOME", "/elsewhere", "ROLLCALL_PORT_SHIFT", "1000"));
        assertThat(second.home()).isEqualTo(Path.of("/elsewhere"));
        assertThat(second.shared()).isEqualTo(standard.shared());
        assertThat(Addresses.of(second).gateway()).isEqualTo(URI.create("http://localhost:9080"));
        assertThat(Addresses.of(second).issuer()).isEqualTo(URI.create("http://localhost:9180/realms/rollcall"));
    }

    @Test
    void a_free_port_stays_the_same_for_the_same_listener() {
        Ports ports = Ports.free();
        int first = ports.of("kafka", 19092);
        assertThat(ports.of("kafka", 19092)).isEqualTo(first);
        assertThat(ports.of("store", 19092)).isNotEqualTo(first);
    }

    @Test
    void only_some_services_can_be_asked_for() {
        assertThat(names(standard.withOnly("legal-service")))
                .containsExactly("keycloak", "kafka", "store", "legal-service");
    }

    @Test
    void a_part_that_does_not_exist_is_refused() {
        try (Platform platform = Platform.at(standard, (part, message) -> {})) {
            assertThatThrownBy(() -> platform.start("library-service")).hasMessageContaining("library-service");
        }
    }

    private static List<String> names(PlatformSettings settings) {
        return new Parts(settings, Addresses.of(settings))
                .all().stream().map(Part::name).toList();
    }
}
