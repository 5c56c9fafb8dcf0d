package org.rollcall.referral.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.Deliveries;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Caseloads over HTTP, kept from events that come twice. */
@RollcallTest
class CaseloadApiTest {

    private static final String API = "/api/referral/v1";
    private static final String CASE = "org.rollcall.referral.case.";
    private static final String DUTY = "org.rollcall.referral.duty.";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> READERS = List.of("followedDuties", "casesOfDuties", "caseloadNews");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Autowired
    private ApplicationContext service;

    private OneCouncil council;
    private String me = "";

    @BeforeEach
    void council() {
        council = new OneCouncil(service);
        me = "attendance-officer@" + council.id;
    }

    @Test
    void an_officer_sees_the_open_cases_in_the_order_of_what_is_due_next() {
        String quiet = allocated(me);
        String late = allocated(me);
        String soon = allocated(me);
        String closed = allocated(me);
        arose(late, "a", 4, TODAY.minusDays(1));
        arose(late, "b", 5, TODAY.plusDays(30));
        arose(soon, "c", 4, TODAY.plusDays(2));
        ofCase("closed", closed, 4);
        allocated("somebody-else");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(cases(council.officer, "")).containsExactly(late, soon, quiet));
        JsonNode first = items(council.officer, "/caseload").getFirst();
        assertThat(first.path("due").asInt()).isEqualTo(2);
        assertThat(first.path("overdue").asInt()).isEqualTo(1);
        assertThat(first.path("nextDue").asString()).isEqualTo("2026-09-20");
        assertThat(first.path("state").asString()).isEqualTo("ACTIVE");
        JsonNode page = json(council.get(council.officer, API + "/caseload?limit=2"));
        assertThat(cases(council.officer, "?limit=2&after=" + page.path("next").asString()))
                .containsExactly(quiet);
    }

    @Test
    void what_was_done_is_due_no_more() {
        String id = allocated(me);
        String duty = arose(id, "a", 4, TODAY.minusDays(1));
        await().atMost(PATIENCE).until(() -> due(id) == 1);

        ObjectNode met = ((ObjectNode) ContractAssertions.example(DUTY + "met.v1")).put("dutyId", duty);
        Instant later = Instant.parse("2026-09-21T08:01:00Z");
        IncomingEvent event = new IncomingEvent(council.id, Ids.fresh(), DUTY + "met.v1", "log", 1, later, met);
        twice(event);

        await().atMost(PATIENCE).until(() -> due(id) == 0);
    }

    @Test
    void a_line_follows_its_case_from_officer_to_officer_and_to_its_end() {
        String id = allocated("ann");
        ofCase("stage-changed", id, 3, example -> example.put("stage", "PANEL"));
        ofCase("legal-action-requested", id, 4);
        awaitLine("ann", id, "LEGAL_PLANNING PANEL");
        ofCase("stepped-down", id, 5);
        ofCase("reallocated", id, 6, example -> example.put("officer", "ben"));
        awaitLine("ben", id, "ACTIVE PANEL");
        assertThat(cases(council.leader, "?officer=ann")).isEmpty();

        ofCase("closed", id, 7);
        await().atMost(PATIENCE)
                .until(() -> cases(council.leader, "?officer=ben").isEmpty());
        ofCase("reopened", id, 8, example -> example.put("officer", "ann"));
        awaitLine("ann", id, "ACTIVE PANEL");
        ofCase("transferred", id, 9);
        await().atMost(PATIENCE)
                .until(() -> cases(council.leader, "?officer=ann").isEmpty());
    }

    @Test
    void the_last_entry_of_the_log_is_the_latest_day_on_which_something_was_done() {
        String id = allocated(me);
        entered(id, "2026-09-18");
        entered(id, "2026-09-16");
        awaitLine(me, id, "ACTIVE SUPPORT");

        await().atMost(PATIENCE).until(() -> items(council.officer, "/caseload")
                .getFirst()
                .path("lastEntryOn")
                .asString("")
                .equals("2026-09-18"));
    }

    @Test
    void a_team_leader_sees_each_officer_and_what_waits_for_one() {
        String mine = allocated(me);
        allocated(me);
        arose(mine, "a", 4, TODAY.minusDays(3));
        arose(mine, "b", 5, TODAY.plusDays(1));
        ofCase("legal-action-requested", allocated("ben"), 4);
        String waiting = opened();

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode team = json(council.get(council.leader, API + "/team"));
            assertThat(load(team, me)).isEqualTo("2 0 1 1 2026-09-18");
            assertThat(load(team, "ben")).isEqualTo("1 1 0 0 ");
            assertThat(team.path("unallocated").path("cases").asInt()).isEqualTo(1);
            assertThat(team.path("unallocated").path("longestDays").asInt()).isZero();
        });
        JsonNode line = items(council.leader, "/team/unallocated").getFirst();
        assertThat(line.path("caseId").asString()).isEqualTo(waiting);
        assertThat(line.path("daysWaiting").asInt()).isZero();
        assertThat(json(council.get(council.leader, API + "/team?limit=1"))
                        .path("next")
                        .isString())
                .isTrue();
    }

    @Test
    void another_officers_caseload_is_for_a_team_leader() {
        String id = allocated("ann");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(cases(council.leader, "?officer=ann"))
                .containsExactly(id));
        assertThat(council.get(council.officer, API + "/caseload?officer=ann")).hasStatus(403);
        assertThat(council.get(council.officer, API + "/caseload?officer=" + me))
                .hasStatus(200);
        assertThat(council.get(council.officer, API + "/team")).hasStatus(403);
        assertThat(council.get(council.officer, API + "/team/unallocated")).hasStatus(403);
    }

    @Test
    void other_roles_are_refused_and_another_council_sees_nothing() {
        String id = allocated("ann");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(cases(council.leader, "?officer=ann"))
                .containsExactly(id));
        OneCouncil other = new OneCouncil(service);

        assertThat(cases(other.leader, "?officer=ann")).isEmpty();
        assertThat(json(other.get(other.leader, API + "/team")).path("items")).isEmpty();
        for (TestToken who : List.of(council.school, council.court, council.person(Role.AUDITOR))) {
            assertThat(council.get(who, API + "/caseload")).hasStatus(403);
            assertThat(council.get(who, API + "/team")).hasStatus(403);
        }
    }

    private String opened() {
        String id = Ids.fresh();
        ofCase("opened", id, 1);
        return id;
    }

    private String allocated(String officer) {
        String id = opened();
        ObjectNode example = ((ObjectNode) ContractAssertions.example(CASE + "allocated.v1"))
                .put("caseId", id)
                .put("officer", officer);
        twice(IncomingEvent.of(council.id, CASE + "allocated.v1", id, 2, example));
        return id;
    }

    private void ofCase(String verb, String id, long sequence) {
        ofCase(verb, id, sequence, example -> example);
    }

    private void entered(String id, String doneOn) {
        String type = "org.rollcall.referral.case-log.entry-added.v1";
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type))
                .put("caseId", id)
                .put("doneOn", doneOn);
        twice(IncomingEvent.of(council.id, type, Ids.from(id, doneOn), 1, example));
    }

    private void awaitLine(String officer, String id, String wanted) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode line = items(council.leader, "/caseload?officer=" + officer).stream()
                    .filter(item -> item.path("caseId").asString().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line yet"));
            assertThat(line.path("state").asString() + " " + line.path("stage").asString())
                    .isEqualTo(wanted);
        });
    }

    private void ofCase(String verb, String id, long sequence, UnaryOperator<ObjectNode> saying) {
        String type = CASE + verb + ".v1";
        ObjectNode example = saying.apply(((ObjectNode) ContractAssertions.example(type)).put("caseId", id));
        twice(IncomingEvent.of(council.id, type, id, sequence, example));
    }

    private void twice(IncomingEvent event) {
        Deliveries.twice(service, event, READERS);
    }

    /** Answers the id of the duty. */
    private String arose(String caseId, String name, long sequence, LocalDate dueOn) {
        String id = Ids.from(caseId, name);
        ObjectNode example = ((ObjectNode) ContractAssertions.example(DUTY + "arose.v1"))
                .put("dutyId", id)
                .put("caseId", caseId)
                .put("dueOn", dueOn.toString());
        twice(IncomingEvent.of(council.id, DUTY + "arose.v1", caseId, sequence, example));
        return id;
    }

    private int due(String id) {
        return items(council.officer, "/caseload").stream()
                .filter(line -> line.path("caseId").asString().equals(id))
                .mapToInt(line -> line.path("due").asInt())
                .sum();
    }

    private static String load(JsonNode team, String officer) {
        return team.path("items")
                .valueStream()
                .filter(item -> item.path("officer").asString().equals(officer))
                .map(item -> "%d %d %d %d %s"
                        .formatted(
                                item.path("cases").asInt(),
                                item.path("legalPlanning").asInt(),
                                item.path("overdue").asInt(),
                                item.path("dueThisWeek").asInt(),
                                item.path("nextDue").asString("")))
                .findFirst()
                .orElse("nobody");
    }

    private List<String> cases(TestToken who, String query) {
        return items(who, "/caseload" + query).stream()
                .map(line -> line.path("caseId").asString())
                .toList();
    }

    private List<JsonNode> items(TestToken who, String path) {
        return json(council.get(who, API + path)).path("items").valueStream().toList();
    }
}
