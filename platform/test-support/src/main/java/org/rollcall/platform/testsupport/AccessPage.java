package org.rollcall.platform.testsupport;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;

/** {@code docs/access/<service>.md}: every endpoint, who may use it, and whose records each may reach by it, for people to read. */
final class AccessPage {

    private final AccessTable table;
    private final List<Endpoint> endpoints;
    private final BiFunction<Endpoint, Role, RelationMatrix.Reach> reach;

    AccessPage(AccessTable table, List<Endpoint> endpoints, BiFunction<Endpoint, Role, RelationMatrix.Reach> reach) {
        this.table = table;
        this.endpoints = endpoints;
        this.reach = reach;
    }

    void requireCurrent(String service) {
        GeneratedPage.of("docs/access/%s.md".formatted(service), "rollcall.access")
                .requireCurrent(page(service));
    }

    String page(String service) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> endpoints.stream().anyMatch(endpoint -> endpoint.admits(table, role)))
                .toList();
        String base = endpoints.getFirst().base();
        Stream<String> head = Stream.of(
                row(Stream.concat(
                        Stream.of("Endpoint", "Authority"), roles.stream().map(Role::claim))),
                row(Stream.generate(() -> "---").limit(roles.size() + 2L)));
        return Stream.concat(head, endpoints.stream().map(endpoint -> row(endpoint, roles)))
                .collect(Collectors.joining("\n", preface(service, base), "\n"));
    }

    private String row(Endpoint endpoint, List<Role> roles) {
        return row(Stream.concat(
                Stream.of(
                        "`%s %s`".formatted(endpoint.method(), endpoint.address()),
                        endpoint.authorities().stream().sorted().collect(Collectors.joining(", "))),
                roles.stream().map(role -> reach.apply(endpoint, role).written)));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String preface(String service, String base) {
        return """
                # Who may do what in %s

                Every endpoint under `%s`, the authority that it asks for, and how far each role comes. The page is made from the service, and a test
                fails when it is stale or when the service does not do what it says; `mvn test -pl %s -am -Dtest='AccessTest'
                -Dsurefire.failIfNoSpecifiedTests=false -Drollcall.access=write` writes it anew.

                - **council**: any record of the caller's council. **own school**: only those of the schools that the caller acts for.
                  **yes**: the endpoint names no record, or one that each council has of its own.
                - Nothing: 403. Without a token: 401. A record of another council, or of another school, is answered with 404 in the very words
                  that one gets that does not exist.

                """.formatted(service, base, service);
    }
}
