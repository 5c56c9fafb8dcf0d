package org.rollcall.platform.testsupport.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RequestForms;
import org.rollcall.platform.testsupport.Samples;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/**
 * Asks every operation of the API's document, as somebody who may, for real records, but wrongly in one way each time. Whatever is wrong
 * is refused in the form of this API, naming the field; whatever is only strange is taken or refused; nothing fails. A new operation or field comes in by itself.
 */
public final class MalformedRequests {

    private final MockMvcTester http;
    private final AccessTable table;
    private final MongoTemplate store;
    private final Samples samples;
    private final RequestForms forms;
    private final Map<Role, String> tokens = new HashMap<>();

    private MalformedRequests(ApplicationContext service, Samples samples) {
        String name = service.getEnvironment().getRequiredProperty("rollcall.service");
        this.http = service.getBean(MockMvcTester.class);
        this.table = service.getBean(AccessTable.class);
        this.store = service.getBean(MongoTemplate.class);
        this.samples = samples;
        this.forms = RequestForms.served(http, name, "Something said");
    }

    /** The samples may be changed by what is strange and taken. */
    public static Stream<DynamicTest> of(ApplicationContext service, Samples samples) {
        MalformedRequests requests = new MalformedRequests(service, samples);
        return Stream.concat(requests.wrong(), requests.strange());
    }

    /** The same of a service in which nothing happens by itself, so that whatever is made was made by a request that was refused. */
    public static Stream<DynamicTest> leavingNothing(ApplicationContext service, Samples samples) {
        MalformedRequests requests = new MalformedRequests(service, samples);
        Kept before = requests.kept();
        DynamicTest nothing = dynamicTest("what was refused left nothing behind", () -> assertThat(requests.kept())
                .isEqualTo(before));
        return Stream.of(requests.wrong(), Stream.of(nothing), requests.strange())
                .flatMap(tests -> tests);
    }

    private Stream<DynamicTest> wrong() {
        return operations().map(each -> test(each, "what is wrong is refused", true));
    }

    private Stream<DynamicTest> strange() {
        return operations().map(each -> test(each, "what is strange does no harm", false));
    }

    private Stream<Operation> operations() {
        List<Operation> operations = Operation.all(forms.document());
        assertThat(operations).as("operations").isNotEmpty();
        return operations.stream();
    }

    private DynamicTest test(Operation operation, String name, boolean wrong) {
        return dynamicTest(operation + ": " + name, () -> {
            List<Slip> slips =
                    slips(operation).filter(slip -> slip.wrong() == wrong).toList();
            assertThat(slips.stream()
                            .flatMap(slip -> Complaint.of(slip, slip.ask().send(http)).stream()))
                    .isEmpty();
        });
    }

    private Stream<Slip> slips(Operation operation) {
        Ask ask = ask(operation);
        Stream<Slip> around = Stream.of(
                        Stream.of(Slip.strange("as it is", ask)),
                        new AddressSlips(operation, ask).all(),
                        new HeaderSlips(operation, ask).all())
                .flatMap(each -> each);
        if (!operation.takesJson()) {
            return around;
        }
        List<Field> fields = Field.all(forms.document(), operation.schema()).toList();
        JsonNode form = new Mended(http, ask)
                .form(forms.body(operation.method(), operation.path()).orElseThrow());
        return Stream.concat(around, new BodySlips(ask, form, fields).all());
    }

    /** As it should be. */
    private Ask ask(Operation operation) {
        String base = operation.path().substring(0, operation.path().indexOf("/v1") + 3);
        String path = base + samples.path(operation.address()).orElseGet(() -> anywhere(operation.address()));
        Map<String, String> query = forms.query(operation.method(), operation.path());
        query.putAll(samples.query(operation.call()));
        Map<String, String> headers = new HashMap<>();
        headers.put(HttpHeaders.AUTHORIZATION, token(operation));
        headers.put(HttpHeaders.CONTENT_TYPE, operation.contentType());
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.put(HttpHeaders.IF_MATCH, "\"1\"");
        String body = samples.body(operation.call())
                .or(() -> forms.body(operation.method(), operation.path()).map(JsonNode::toString))
                .orElse("");
        return new Ask(operation.method(), path, query, headers, body);
    }

    private static String anywhere(String address) {
        return address.replaceAll("\\{[^}]*}", "nothing");
    }

    /** Made once: to sign each time would take longer than all the rest. */
    private String token(Operation operation) {
        Role role = Arrays.stream(Role.values())
                .filter(each -> operation.authorities().isEmpty() || admits(operation, each))
                .findFirst()
                .orElseThrow();
        return tokens.computeIfAbsent(role, of -> samples.token(samples.council(), of, samples.school())
                .bearer());
    }

    private boolean admits(Operation operation, Role role) {
        return table.authoritiesOf(Set.of(role)).stream().anyMatch(operation.authorities()::contains);
    }

    private Kept kept() {
        return Kept.of(store, samples.council());
    }
}
