package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every endpoint of a service with every role: the role is let in exactly when the service's table gives it an authority
 * that the endpoint asks for. Use it in a {@code @TestFactory} of a {@link RollcallTest}.
 */
public final class AccessMatrix {

    private final MockMvcTester http;
    private final AccessTable table;
    private final List<Endpoint> endpoints;

    private AccessMatrix(ApplicationContext service) {
        http = service.getBean(MockMvcTester.class);
        table = service.getBean(AccessTable.class);
        endpoints = Endpoint.all(service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
    }

    public static Stream<DynamicTest> of(ApplicationContext service) {
        AccessMatrix matrix = new AccessMatrix(service);
        assertThat(matrix.endpoints).as("endpoints").isNotEmpty();
        return Stream.of(
                        matrix.endpoints.stream().flatMap(matrix::roles),
                        matrix.endpoints.stream().map(matrix::stranger),
                        matrix.endpoints.stream().map(matrix::somebody))
                .flatMap(tests -> tests);
    }

    /**
     * The same, and for each endpoint that names a record: what those get whose record it is, another school of the council, and
     * another council. An endpoint without a sample is a failure that names it. Keeps {@code docs/access/<service>.md}.
     */
    public static Stream<DynamicTest> of(ApplicationContext service, Samples samples) {
        AccessMatrix matrix = new AccessMatrix(service);
        String name = service.getEnvironment().getRequiredProperty("rollcall.service");
        RequestForms forms = RequestForms.served(matrix.http, name, "Something said");
        Asking asking = new Asking(matrix.http, matrix.endpoints, samples, forms);
        RelationMatrix relations = new RelationMatrix(matrix.table, matrix.endpoints, samples, asking);
        AccessPage page = new AccessPage(matrix.table, matrix.endpoints, relations);
        return Stream.of(
                        of(service),
                        relations.tests(),
                        Stream.of(DynamicTest.dynamicTest(
                                "docs/access is current", () -> page.requireCurrent(name + "-service"))))
                .flatMap(tests -> tests);
    }

    private Stream<DynamicTest> roles(Endpoint endpoint) {
        return Arrays.stream(Role.values())
                .map(role -> DynamicTest.dynamicTest(endpoint + " as " + role.claim(), () -> visit(endpoint, role)));
    }

    private DynamicTest stranger(Endpoint endpoint) {
        return DynamicTest.dynamicTest(
                endpoint + " without a token",
                () -> assertThat(endpoint.ask(http, request -> request)).hasStatus(401));
    }

    /** An endpoint that names no authority, or one that no role has, is a mistake. */
    private DynamicTest somebody(Endpoint endpoint) {
        return DynamicTest.dynamicTest(
                endpoint + " is open to some role",
                () -> assertThat(Arrays.stream(Role.values())).anyMatch(role -> endpoint.admits(table, role)));
    }

    /** The role belongs to a council that has no record at all: whatever is asked for is another's. */
    private void visit(Endpoint endpoint, Role role) {
        TestToken token = TestTokens.of(Councils.fresh()).role(role).schools(Endpoint.SCHOOL);
        int status = endpoint.ask(http, token).getResponse().getStatus();
        if (!endpoint.admits(table, role)) {
            assertThat(status).isEqualTo(403);
            return;
        }
        assertThat(status).isNotIn(401, 403).isLessThan(500);
        if (endpoint.asksForRecord()) {
            assertThat(status).as("of another council's record").isGreaterThanOrEqualTo(400);
        }
    }
}
