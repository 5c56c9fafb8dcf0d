package org.rollcall.platform.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Samples.Own;
import org.rollcall.platform.testsupport.Samples.Owner;
import org.rollcall.platform.testsupport.Samples.Sample;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Walks every endpoint that names a record with every role, as somebody of the record's council and school, of another school and
 * of another council. To a stranger a record looks like one that does not exist.
 */
final class RelationMatrix {

    private static final String OTHER_SCHOOL = "142199";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<Role> SCHOOL_SIDE = Set.of(Role.SCHOOL_STAFF, Role.HEAD_TEACHER, Role.SYSTEM);

    private final AccessTable table;
    private final List<Endpoint> endpoints;
    private final Samples samples;
    private final Asking asking;
    private final PeopleMatrix people;
    private final TenantId stranger = Councils.fresh();

    RelationMatrix(AccessTable table, List<Endpoint> endpoints, Samples samples, Asking asking) {
        this.table = table;
        this.endpoints = endpoints;
        this.samples = samples;
        this.asking = asking;
        this.people = new PeopleMatrix(asking, samples);
    }

    Stream<DynamicTest> tests() {
        return endpoints.stream().flatMap(this::of);
    }

    private Stream<DynamicTest> of(Endpoint endpoint) {
        if (endpoint.anybody()) {
            return Stream.of();
        }
        if (endpoint.hasVariables()) {
            return ofRecord(endpoint);
        }
        return endpoint.method().equals(HttpMethod.GET) ? ofList(endpoint) : ofNamed(endpoint);
    }

    /** How far a role's people come at an endpoint. */
    Reach reach(Endpoint endpoint, Role role) {
        if (!endpoint.admits(table, role)) {
            return Reach.NONE;
        }
        Optional<Owner> owner = asking.sample(endpoint).map(Sample::owner);
        if (endpoint.anybody()
                || !endpoint.hasVariables()
                || samples.isMade(endpoint.call())
                || owner.filter(Owner.EVERYBODY::equals).isPresent()) {
            return Reach.YES;
        }
        boolean ownSchool =
                SCHOOL_SIDE.contains(role) && owner.filter(Owner.SCHOOL::equals).isPresent();
        return ownSchool ? Reach.OWN_SCHOOL : Reach.COUNCIL;
    }

    /** The same for people to read. */
    String written(Endpoint endpoint, Role role) {
        Reach reach = reach(endpoint, role);
        return reach == Reach.NONE
                ? reach.written
                : samples.own(role, endpoint.call()).map(own -> own.written).orElse(reach.written);
    }

    /** What somebody with a tie to the family comes to see of it, for people to read; empty where it is about no family. */
    String writtenOfTied(Endpoint endpoint) {
        boolean family = asking.sample(endpoint).filter(Sample::family).isPresent();
        boolean asked = Arrays.stream(Role.values())
                .anyMatch(role ->
                        endpoint.admits(table, role) && samples.tied(role).isPresent());
        return family && asked ? "not there" : "";
    }

    boolean knowsTies() {
        return !samples.familyMarks().isEmpty();
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
        Optional<Sample> found = asking.sample(endpoint);
        if (found.isEmpty()) {
            return Stream.of(dynamicTest(
                    endpoint + " has a sample record",
                    () -> fail(
                            "Say of which real record to ask: samples.ofSchool(\"" + endpoint.address() + "\", …)")));
        }
        Sample sample = found.get();
        return Stream.concat(
                Stream.of(dynamicTest(endpoint + " of a record, without a token", () -> assertThat(
                                asking.ask(endpoint, sample.path(), request -> request))
                        .hasStatus(401))),
                Arrays.stream(Role.values())
                        .map(role -> dynamicTest(
                                "%s as %s: %s".formatted(endpoint, role.claim(), reach(endpoint, role)),
                                () -> visit(endpoint, sample, role))));
    }

    private void visit(Endpoint endpoint, Sample sample, Role role) {
        Reach reach = reach(endpoint, role);
        if (reach == Reach.NONE) {
            assertThat(own(endpoint, role, sample.path())).hasStatus(403);
            return;
        }
        if (reach != Reach.YES) {
            MvcTestResult nothing = own(endpoint, role, nowhere(sample));
            looksLike(
                    nothing,
                    sample,
                    endpoint + " to another council",
                    asking.ask(endpoint, sample.path(), samples.token(stranger, role, samples.school())));
            if (reach == Reach.OWN_SCHOOL) {
                looksLike(
                        nothing,
                        sample,
                        endpoint + " to another school",
                        asking.ask(endpoint, sample.path(), samples.token(samples.council(), role, OTHER_SCHOOL)));
            }
        }
        people.visit(endpoint, sample, role, reach);
        letsIn(endpoint, role, own(endpoint, role, sample.path()), reach);
    }

    private void letsIn(Endpoint endpoint, Role role, MvcTestResult own, Reach reach) {
        if (samples.own(role, endpoint.call()).filter(Own.COUNCIL::equals).isPresent()) {
            assertThat(own).as("%s of what a school made", endpoint).hasStatus(403);
            return;
        }
        int status = own.getResponse().getStatus();
        assertThat(status)
                .as("%s by those whose record it is", endpoint)
                .isNotIn(401, 403)
                .isLessThan(500);
        if (reach != Reach.YES) {
            assertThat(status).as("%s by those whose record it is", endpoint).isNotEqualTo(404);
        }
    }

    private MvcTestResult own(Endpoint endpoint, Role role, String path) {
        TestToken token = samples.token(samples.council(), role, samples.school());
        return samples.colleague(role).isPresent()
                ? asking.askKnowing(endpoint, path, token)
                : asking.ask(endpoint, path, token);
    }

    /** Not found, in the very words that a record gets that does not exist. */
    static void looksLike(MvcTestResult nothing, Sample sample, String whom, MvcTestResult answer) {
        assertThat(answer).as(whom).hasStatus(404);
        if (UUIDS.matcher(sample.path()).find()) {
            assertThat(nothing).as("a record that does not exist").hasStatus(404);
            assertThat(words(answer)).as(whom).isEqualTo(words(nothing));
        }
    }

    /** An address of the same form at which there is nothing. */
    static String nowhere(Sample sample) {
        return UUIDS.matcher(sample.path()).replaceAll(id -> UUID.randomUUID().toString());
    }

    private static String words(MvcTestResult answer) {
        return UUIDS.matcher(text(answer)).replaceAll("*");
    }

    static String text(MvcTestResult answer) {
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
        for (TestToken token : strangers(role)) {
            MvcTestResult answer = asking.ask(endpoint, endpoint.address(), token);
            assertThat(samples.marks()).noneMatch(text(answer)::contains);
        }
        people.visitList(endpoint, role);
    }

    /** Of a council of which nobody has asked for anything yet: what somebody asked for in vain may be noted as theirs. */
    private List<TestToken> strangers(Role role) {
        TestToken elsewhere = samples.token(Councils.fresh(), role, samples.school());
        return SCHOOL_SIDE.contains(role)
                ? List.of(elsewhere, samples.token(samples.council(), role, OTHER_SCHOOL))
                : List.of(elsewhere);
    }

    /** What is sent names the records: to a stranger they are not there. */
    private Stream<DynamicTest> ofNamed(Endpoint endpoint) {
        if (samples.namesNone(endpoint.call())) {
            return Stream.of();
        }
        if (!samples.isFilled(endpoint.call())) {
            return Stream.of(dynamicTest(
                    endpoint + " has a sample of what names a record",
                    () -> fail("Say what to send: samples.body(\"%s\", …), or that it names none: samples.namingNone"
                            .formatted(endpoint.call()))));
        }
        return Arrays.stream(Role.values())
                .filter(role -> endpoint.admits(table, role))
                .map(role -> dynamicTest(
                        "%s takes nothing that is another's, as %s".formatted(endpoint, role.claim()),
                        () -> takesNothing(endpoint, role)));
    }

    private void takesNothing(Endpoint endpoint, Role role) {
        List<TestToken> strangers = strangers(role);
        for (TestToken token : strangers.subList(samples.isMade(endpoint.call()) ? 1 : 0, strangers.size())) {
            MvcTestResult answer = asking.ask(endpoint, endpoint.address(), token);
            assertThat(answer.getResponse().getStatus())
                    .as("%s to a stranger", endpoint)
                    .isIn(403, 404, 422);
        }
        people.visitNamed(endpoint, role);
        TestToken own = samples.token(samples.council(), role, samples.school());
        letsIn(endpoint, role, asking.ask(endpoint, endpoint.address(), own), Reach.COUNCIL);
    }
}
