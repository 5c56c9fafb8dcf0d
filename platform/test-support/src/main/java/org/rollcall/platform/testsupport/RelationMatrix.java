package org.rollcall.platform.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Samples.Owner;
import org.rollcall.platform.testsupport.Samples.Sample;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Walks every endpoint that names a record with every role, as somebody of the record's council and school, of another school and
 * of another council. To a stranger a record looks like one that does not exist.
 */
final class RelationMatrix {

    /** A version that records have early in their lives. */
    private static final String EARLY = "\"1\"";

    private static final String OTHER_SCHOOL = "142199";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<Role> SCHOOL_SIDE = Set.of(Role.SCHOOL_STAFF, Role.HEAD_TEACHER, Role.SYSTEM);

    private final MockMvcTester http;
    private final AccessTable table;
    private final List<Endpoint> endpoints;
    private final Samples samples;
    private final RequestForms forms;
    private final TenantId stranger = Councils.fresh();

    RelationMatrix(
            MockMvcTester http, AccessTable table, List<Endpoint> endpoints, Samples samples, RequestForms forms) {
        this.http = http;
        this.table = table;
        this.endpoints = endpoints;
        this.samples = samples;
        this.forms = forms;
    }

    Stream<DynamicTest> tests() {
        return endpoints.stream().flatMap(endpoint -> endpoint.hasVariables() ? ofRecord(endpoint) : ofList(endpoint));
    }

    /** How far a role's people come at an endpoint. */
    Reach reach(Endpoint endpoint, Role role) {
        if (!endpoint.admits(table, role)) {
            return Reach.NONE;
        }
        Optional<Owner> owner = sample(endpoint).map(Sample::owner);
        if (!endpoint.hasVariables()
                || samples.isMade(endpoint.call())
                || owner.filter(Owner.EVERYBODY::equals).isPresent()) {
            return Reach.YES;
        }
        boolean ownSchool =
                SCHOOL_SIDE.contains(role) && owner.filter(Owner.SCHOOL::equals).isPresent();
        return ownSchool ? Reach.OWN_SCHOOL : Reach.COUNCIL;
    }

    /** How far a role comes, as {@code docs/access} says it. */
    enum Reach {
        NONE(""),
        YES("yes"),
        COUNCIL("council"),
        OWN_SCHOOL("own school");

        final String written;

        Reach(String written) {
            this.written = written;
        }
    }

    private Stream<DynamicTest> ofRecord(Endpoint endpoint) {
        Optional<Sample> found = sample(endpoint);
        if (found.isEmpty()) {
            return Stream.of(dynamicTest(
                    endpoint + " has a sample record",
                    () -> fail(
                            "Say of which real record to ask: samples.ofSchool(\"" + endpoint.address() + "\", …)")));
        }
        Sample sample = found.get();
        return Stream.concat(
                Stream.of(dynamicTest(endpoint + " of a record, without a token", () -> assertThat(
                                ask(endpoint, sample.path(), request -> request))
                        .hasStatus(401))),
                Arrays.stream(Role.values())
                        .map(role -> dynamicTest(
                                "%s as %s: %s".formatted(endpoint, role.claim(), reach(endpoint, role)),
                                () -> visit(endpoint, sample, role))));
    }

    private void visit(Endpoint endpoint, Sample sample, Role role) {
        Reach reach = reach(endpoint, role);
        if (reach == Reach.NONE) {
            assertThat(own(endpoint, sample, role)).hasStatus(403);
            return;
        }
        if (reach != Reach.YES) {
            MvcTestResult nothing = ask(
                    endpoint,
                    UUIDS.matcher(sample.path())
                            .replaceAll(id -> UUID.randomUUID().toString()),
                    samples.token(samples.council(), role, samples.school()));
            looksLike(
                    nothing,
                    sample,
                    endpoint + " to another council",
                    ask(endpoint, sample.path(), samples.token(stranger, role, samples.school())));
            if (reach == Reach.OWN_SCHOOL) {
                looksLike(
                        nothing,
                        sample,
                        endpoint + " to another school",
                        ask(endpoint, sample.path(), samples.token(samples.council(), role, OTHER_SCHOOL)));
            }
        }
        int status = own(endpoint, sample, role).getResponse().getStatus();
        assertThat(status)
                .as("%s by those whose record it is", endpoint)
                .isNotIn(401, 403)
                .isLessThan(500);
        if (reach != Reach.YES) {
            assertThat(status).as("%s by those whose record it is", endpoint).isNotEqualTo(404);
        }
    }

    private MvcTestResult own(Endpoint endpoint, Sample sample, Role role) {
        return ask(endpoint, sample.path(), samples.token(samples.council(), role, samples.school()));
    }

    /** Not found, in the very words that a record gets that does not exist. */
    private static void looksLike(MvcTestResult nothing, Sample sample, String whom, MvcTestResult answer) {
        assertThat(answer).as(whom).hasStatus(404);
        if (UUIDS.matcher(sample.path()).find()) {
            assertThat(nothing).as("a record that does not exist").hasStatus(404);
            assertThat(words(answer)).as(whom).isEqualTo(words(nothing));
        }
    }

    private static String words(MvcTestResult answer) {
        return UUIDS.matcher(text(answer)).replaceAll("*");
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    /** A list shows another council, and another school, nothing of what there is. */
    private Stream<DynamicTest> ofList(Endpoint endpoint) {
        return !endpoint.method().equals(HttpMethod.GET)
                ? Stream.of()
                : Arrays.stream(Role.values())
                        .filter(role -> endpoint.admits(table, role))
                        .map(role -> dynamicTest(
                                "%s shows a stranger nothing, as %s".formatted(endpoint, role.claim()),
                                () -> showsNothing(endpoint, role)));
    }

    private void showsNothing(Endpoint endpoint, Role role) {
        List<TestToken> strangers = SCHOOL_SIDE.contains(role)
                ? List.of(
                        samples.token(stranger, role, samples.school()),
                        samples.token(samples.council(), role, OTHER_SCHOOL))
                : List.of(samples.token(stranger, role, samples.school()));
        for (TestToken token : strangers) {
            MvcTestResult answer = ask(endpoint, endpoint.address(), token);
            assertThat(samples.marks()).noneMatch(text(answer)::contains);
        }
    }

    private Optional<Sample> sample(Endpoint endpoint) {
        return samples.path(endpoint.address()).flatMap(path -> samples.nearest(endpoint.address())
                .map(sample -> new Sample(endpoint.address(), path, sample.owner())));
    }

    private MvcTestResult ask(Endpoint endpoint, String address, RequestPostProcessor token) {
        String body = samples.body(endpoint.call())
                .or(() -> forms.body(endpoint.method(), endpoint.documented()).map(Object::toString))
                .orElse("{}");
        Map<String, String> query = forms.query(endpoint.method(), endpoint.documented());
        query.putAll(samples.query(endpoint.call()));
        return endpoint.ask(http, endpoint.base() + address, EARLY, query, body, token);
    }
}
