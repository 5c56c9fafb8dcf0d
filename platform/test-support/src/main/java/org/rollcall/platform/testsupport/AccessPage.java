package org.rollcall.platform.testsupport;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.page.GeneratedPage;

/** {@code docs/access/<service>.md}: every endpoint, who may use it, and whose records each may reach by it, for people to read. */
final class AccessPage {

    private static final String OPEN = "any sign-in";
    private static final String TIED = "whoever is tied to the family";
    private static final String TIES = """
            - **%s**: of the council's people, those who have declared a conflict of interest. To them the family's
              records are not there, whatever their role, and lists leave them out.
            """.formatted(TIED);

    private final AccessTable table;
    private final List<Endpoint> endpoints;
    private final RelationMatrix relations;

    AccessPage(AccessTable table, List<Endpoint> endpoints, RelationMatrix relations) {
        this.table = table;
        this.endpoints = endpoints;
        this.relations = relations;
    }

    void requireCurrent(String service) {
        GeneratedPage.of("docs/access/%s.md".formatted(service), "rollcall.access")
                .requireCurrent(page(service));
    }

    String page(String service) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role ->
                        endpoints.stream().anyMatch(endpoint -> !endpoint.anybody() && endpoint.admits(table, role)))
                .toList();
        String base = endpoints.getFirst().base();
        List<String> titles = Stream.of(
                        Stream.of("Endpoint", "Authority"), roles.stream().map(Role::claim), ties())
                .flatMap(title -> title)
                .toList();
        Stream<String> head =
                Stream.of(row(titles.stream()), row(titles.stream().map(title -> "---")));
        return Stream.concat(head, endpoints.stream().map(endpoint -> row(endpoint, roles)))
                .collect(Collectors.joining("\n", preface(service, base), "\n"));
    }

    private Stream<String> ties() {
        return relations.knowsTies() ? Stream.of(TIED) : Stream.of();
    }

    private String row(Endpoint endpoint, List<Role> roles) {
        String authorities = endpoint.anybody()
                ? OPEN
                : endpoint.authorities().stream().sorted().collect(Collectors.joining(", "));
        return row(Stream.of(
                        Stream.of("`%s %s`".formatted(endpoint.method(), endpoint.address()), authorities),
                        roles.stream().map(role -> relations.written(endpoint, role)),
                        ties().map(title -> relations.writtenOfTied(endpoint)))
                .flatMap(cell -> cell));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String preface(String service, String base) {
        return """
                # Who may do what in %s

                Every endpoint under `%s`, the authority that it asks for, and how far each role comes. The page is made from the service, and a test
                fails when it is stale or when the service does not do what it says; `mvn test -pl %s -am -Dtest='AccessTest'
                -Dsurefire.failIfNoSpecifiedTests=false -Drollcall.access=write` writes it anew.

                - **council**: any record of the caller's council. **own school**: only those of the schools that the caller acts for.
                  **own case**: only a case that the caller has; a colleague of the same role is refused. **own**: only what is the caller's
                  own, such as their hours. **council's own**: only what the council made itself, nothing that a school made. Where none
                  of these is said, it makes no difference whose case it is.
                  **yes**: the endpoint names no record, or one that each council has of its own.
                %s- An empty cell: 403. Without a token: 401. A record of another council, or of another school, is answered with 404 in the very words
                  that one gets that does not exist.

                """.formatted(service, base, service, relations.knowsTies() ? TIES : "");
    }
}
