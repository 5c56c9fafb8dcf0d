package org.rollcall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceEntryTest {

    static Stream<ServiceEntry> entries() {
        return ServiceEntry.all().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_service_is_a_module_of_this_build(ServiceEntry entry) {
        assertThat(Path.of(System.getProperty("rollcall.root"), entry.name(), "pom.xml"))
                .exists();
    }

    @Test
    void every_module_that_is_a_service_is_in_the_list() throws java.io.IOException {
        try (Stream<Path> modules = Files.list(Path.of(System.getProperty("rollcall.root")))) {
            assertThat(modules.map(module -> module.getFileName().toString()).filter(name -> name.endsWith("-service")))
                    .isNotEmpty()
                    .allMatch(name -> entries().anyMatch(entry -> entry.name().equals(name)));
        }
    }

    @Test
    void no_two_share_a_port_and_the_gateway_is_last() {
        assertThat(entries().map(ServiceEntry::port)).doesNotHaveDuplicates();
        assertThat(ServiceEntry.all().getLast().isGateway()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "legal-service, PEER, PEER_LEGAL_URL",
        "cme-ehe-service, PEER, PEER_CME_EHE_URL",
        "attendance-service, ROUTE, ROUTE_ATTENDANCE_URL"
    })
    void the_others_find_it_by_a_variable(String name, String prefix, String variable) {
        assertThat(new ServiceEntry(name, 1, "1m").addressVariable(prefix)).isEqualTo(variable);
    }
}
