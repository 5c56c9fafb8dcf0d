package org.rollcall.legal.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.CouncilForTests;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.ObjectNode;

/** What the referral service tells of conflicts of interest, each event delivered twice. */
@RollcallTest
class TiesApiTest {

    private static final String DECLARED = "org.rollcall.referral.conflict.declared.v1";
    private static final String ENDED = "org.rollcall.referral.conflict.ended.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private DeclaredTies ties;

    private CouncilForTests council;

    @BeforeEach
    void aCouncil() {
        council = new CouncilForTests(service);
    }

    @Test
    void a_tie_that_was_declared_before_the_case_was_known_here_keeps_it_from_the_officer_until_it_ends() {
        declare("ann", 1, Map.of("parentIds", List.of(council.jude.value())));
        await().atMost(PATIENCE).until(() -> isTied("ann"));
        EnforcementCaseId opened = council.openCase(CouncilForTests.URN, CouncilForTests.WEEK);
        String path = API + "/enforcement-cases/" + opened;

        assertThat(ask("ann", path)).hasStatus(404);
        assertThat(ids("ann")).isEmpty();
        assertThat(ask("ben", path)).hasStatusOk();
        assertThat(ids("ben")).containsExactly(opened.value());

        end("ann", 2);
        await().atMost(PATIENCE).until(() -> !isTied("ann"));
        declare("ann", 1, Map.of("parentIds", List.of(council.jude.value())));
        declare("cat", 1, Map.of());
        await().atMost(PATIENCE).until(() -> isTied("cat"));
        assertThat(ask("ann", path)).as("a late repeat ties nobody again").hasStatusOk();
        assertThat(ids("ann")).containsExactly(opened.value());
    }

    @Test
    void a_tie_that_is_declared_later_takes_a_known_case_with_its_notices_away() {
        EnforcementCaseId opened = council.readyCase();
        String notice =
                json(council.issue(opened, council.amara, "key")).required("id").stringValue();
        assertThat(ask("ann", API + "/penalty-notices/" + notice + "/letter")).hasStatusOk();

        declare("ann", 1, Map.of("parentIds", List.of(council.jude.value())));
        await().atMost(PATIENCE).until(() -> isTied("ann"));

        assertThat(ask("ann", API + "/penalty-notices/" + notice)).hasStatus(404);
        assertThat(ask("ann", API + "/penalty-notices/" + notice + "/letter"))
                .as("of the other parent's notice")
                .hasStatus(404);
        assertThat(ask("ben", API + "/penalty-notices/" + notice + "/letter")).hasStatusOk();
    }

    private void declare(String officer, long sequence, Map<String, List<String>> whom) {
        ObjectNode told = about(DECLARED, officer);
        told.putArray("pupilIds").add("a child of nobody here");
        whom.forEach((field, ids) -> ids.forEach(told.putArray(field)::add));
        ResendingKafka.twice(IncomingEvent.of(council.tenant, DECLARED, register(officer), sequence, told));
    }

    private void end(String officer, long sequence) {
        ResendingKafka.twice(
                IncomingEvent.of(council.tenant, ENDED, register(officer), sequence, about(ENDED, officer)));
    }

    private static ObjectNode about(String type, String officer) {
        return ((ObjectNode) ContractAssertions.example(type)).put("officer", officer);
    }

    private static String register(String officer) {
        return Ids.from("conflicts", officer);
    }

    private boolean isTied(String officer) {
        Caller caller = new Caller(council.tenant, officer, "test", Set.of(Role.COURT_OFFICER), Set.of());
        return ties.of(caller).isPresent();
    }

    private MvcTestResult ask(String officer, String path) {
        TestToken token = council.as(Role.COURT_OFFICER).subject(officer);
        return council.send(HttpMethod.GET, path, token, "");
    }

    private List<String> ids(String officer) {
        return json(ask(officer, API + "/enforcement-cases?limit=1"))
                .required("items")
                .valueStream()
                .map(item -> item.required("id").stringValue())
                .toList();
    }
}
