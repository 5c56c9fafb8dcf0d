package org.rollcall.local;

import java.util.List;
import java.util.stream.Stream;
import org.rollcall.local.process.PartProcess;

/** What one platform consists of. */
record Parts(PlatformSettings settings, Addresses addresses) {

    List<Part> keycloak() {
        return settings.backends().issuerUri() != null ? List.of() : List.of(new KeycloakPart(settings, addresses));
    }

    List<Part> kafka() {
        return settings.backends().kafkaBootstrapServers() != null
                ? List.of()
                : List.of(new KafkaPart(settings, addresses));
    }

    List<Part> store() {
        return settings.backends().mongodbUri() != null ? List.of() : List.of(new StorePart(settings));
    }

    List<Part> services() {
        return settings.services().stream()
                .filter(entry -> !entry.isGateway())
                .map(this::service)
                .toList();
    }

    List<Part> gateway() {
        return settings.services().stream()
                .filter(ServiceEntry::isGateway)
                .map(this::service)
                .toList();
    }

    private Part service(ServiceEntry entry) {
        return new ServicePart(settings, addresses, entry);
    }

    /** In the order in which they start. */
    List<Part> all() {
        return Stream.of(keycloak(), kafka(), store(), services(), gateway())
                .flatMap(List::stream)
                .toList();
    }

    Part named(String name) {
        return all().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this platform has no part " + name));
    }

    PartProcess process(String name) {
        return new PartProcess(name, settings.run(), settings.log(name));
    }
}
