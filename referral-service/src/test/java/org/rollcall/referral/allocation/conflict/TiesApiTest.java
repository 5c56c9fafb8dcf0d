package org.rollcall.referral.allocation.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.allocation.AllocationApi;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class TiesApiTest {

    private static final String OFFICER = "attendance-officer@";
    private static final String TIME = AllocationApi.BASE + "/time-entries";
    private static final String TEAM = AllocationApi.BASE + "/team";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext service;

    private WorkedCase worked;
    private OneCouncil council;
    private AllocationApi api;

    @BeforeEach
    void aCaseOfTheOfficer() {
        worked = new WorkedCase(service);
        council = worked.council;
        api = new AllocationApi(service, council);
    }

    @Test
    void who_is_tied_to_a_parent_finds_nothing_of_the_family_until_the_tie_ends() {
        String officer = OFFICER + council.id;
        assertThat(council.get(council.officer, worked.path)).hasStatusOk();
        assertThat(seen(council.officer)).containsExactly(worked.id);

        MvcTestResult declared = api.declare(council.officer, officer, tie());

        assertThat(council.get(council.officer, worked.path)).hasStatus(404);
        assertThat(council.get(council.officer, worked.path + "/log")).hasStatus(404);
        assertThat(worked.step(council.officer, "first-contact", Map.of("on", "2026-09-21")))
                .hasStatus(404);
        assertThat(seen(council.officer)).isEmpty();
        assertThat(seen(council.leader)).containsExactly(worked.id);
        JsonNode register = json(council.get(council.leader, AllocationApi.conflicts(officer)));
        assertThat(register.path("heldCases").get(0).asString()).isEqualTo(worked.id);
        assertThat(json(declared).path("heldCases")).as("to the officer").isEmpty();
        assertThat(json(declared).path("held").asInt()).isEqualTo(1);

        String tie = register.path("conflicts").get(0).path("id").asString();
        council.put(council.officer, AllocationApi.conflicts(officer) + "/" + tie + "/end", declared, Map.of());
        assertThat(council.get(council.officer, worked.path)).hasStatusOk();
    }

    @Test
    void a_team_leader_who_is_tied_gives_the_case_to_nobody() {
        String leader = "team-leader@" + council.id;
        api.declare(council.leader, leader, tie());

        assertThat(council.put(council.leader, worked.path + "/allocation", "\"2\"", Map.of("officer", "another")))
                .hasStatus(404);
    }

    @Test
    void a_tie_to_a_child_is_one_to_the_brothers_and_sisters_who_are_named_nowhere_else_either() {
        String brother = UUID.randomUUID().toString();
        String stranger = UUID.randomUUID().toString();
        String theirs = refer(brother, Forms.with(Forms.parent("Alex Moor"), "parentId", worked.parents.getFirst()));
        String others = refer(stranger, Forms.parent("Kim Frost"));
        assertThat(siblings(theirs)).containsExactly(council.pupil);

        api.declare(council.leader, OFFICER + council.id, Map.of("pupilId", brother, "tie", "RELATIVE"));

        assertThat(council.get(council.officer, worked.path)).hasStatus(404);
        assertThat(council.get(council.officer, theirs)).hasStatus(404);
        assertThat(council.get(council.officer, others)).hasStatusOk();
        assertThat(council.post(council.officer, "raised", Forms.with(council.form(), "type", "ESO")))
                .hasStatus(404);
    }

    @Test
    void a_child_of_the_family_is_no_brother_of_another_to_whoever_is_tied() {
        String brother = UUID.randomUUID().toString();
        String theirs = refer(brother, Forms.parent("Alex Moor"));
        assertThat(siblings(theirs)).containsExactly(council.pupil);

        api.declare(council.officer, OFFICER + council.id, Map.of("pupilId", council.pupil, "tie", "RELATIVE"));

        assertThat(siblings(theirs)).isEmpty();
    }

    @Test
    void time_that_was_spent_on_the_case_is_not_there() {
        MvcTestResult onCase = enter("09:30", Map.of("caseId", worked.id));
        MvcTestResult other = enter("11:00", Map.of());
        String path = String.valueOf(onCase.getResponse().getHeader("Location"));
        assertThat(seen(council.officer, TIME)).hasSize(2);

        api.declare(council.officer, OFFICER + council.id, tie());

        assertThat(council.get(council.officer, path)).hasStatus(404);
        assertThat(council.put(council.officer, path + "/reversal", other, Map.of("reason", "NOT_WORKED")))
                .hasStatus(404);
        assertThat(enter("14:00", Map.of("caseId", worked.id))).hasStatus(404);
        assertThat(seen(council.officer, TIME))
                .containsExactly(json(other).path("id").asString());
        assertThat(seen(council.leader, TIME + "?officer=" + OFFICER + council.id))
                .hasSize(2);
    }

    @Test
    void the_team_is_shown_without_the_case_but_for_how_many_each_officer_has() {
        KnownCases.open(service, council.id, council.pupil, SCHOOL, worked.parents);
        String waiting = KnownCases.open(service, council.id, "another", SCHOOL);
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode team = json(council.get(council.leader, TEAM));
            assertThat(team.path("unallocated").path("cases").asInt()).isEqualTo(2);
            assertThat(team.path("items").get(0).path("nextDue").isString()).isTrue();
        });

        api.declare(council.leader, "team-leader@" + council.id, tie());

        JsonNode team = json(council.get(council.leader, TEAM));
        assertThat(team.path("unallocated").path("cases").asInt()).isEqualTo(1);
        assertThat(team.path("items").get(0).path("cases").asInt()).isEqualTo(1);
        assertThat(team.path("items").get(0).path("nextDue").isMissingNode()).isTrue();
        assertThat(texts(
                        json(council.get(council.leader, TEAM + "/unallocated")).path("items"), "caseId"))
                .containsExactly(waiting);
        assertThat(json(council.get(council.leader, AllocationApi.BASE + "/caseload?officer=" + OFFICER + council.id))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void a_handover_by_a_tied_leader_leaves_the_case_to_another_and_does_not_name_it() {
        String other = KnownCases.open(service, council.id, "another", SCHOOL);
        String there = CASES + "/" + other;
        council.put(
                council.leader,
                there + "/allocation",
                () -> council.get(council.leader, there),
                Map.of("officer", OFFICER + council.id));
        api.declare(council.leader, "team-leader@" + council.id, tie());
        TestToken free = TestTokens.of(council.id).role(Role.TEAM_LEADER).subject("free");

        JsonNode first = hand(council.leader);
        assertThat(first.path("state").asString()).isEqualTo("DONE");
        assertThat(moved(first)).containsExactly(other);
        assertThat(first.path("stayed")).isEmpty();
        assertThat(first.path("stayedUnnamed").asInt()).isEqualTo(1);
        JsonNode stayed = json(council.get(free, handover())).path("stayed").get(0);
        assertThat(stayed.path("caseId").asString()).isEqualTo(worked.id);
        assertThat(texts(stayed.path("guards"), "code")).containsExactly("CONFLICT_OF_INTEREST_OF_LEADER");

        assertThat(moved(hand(free))).containsExactlyInAnyOrder(other, worked.id);
        JsonNode shown = json(council.get(council.leader, handover()));
        assertThat(moved(shown)).containsExactly(other);
        assertThat(shown.path("stayedUnnamed").asInt()).isZero();
    }

    @Test
    void a_page_is_as_long_as_it_was_asked_for() {
        String second = KnownCases.open(service, council.id, "second", SCHOOL);
        String third = KnownCases.open(service, council.id, "third", SCHOOL);
        api.declare(council.officer, OFFICER + council.id, tie());

        JsonNode page = json(council.get(council.officer, CASES + "?limit=1"));
        String more = CASES + "?limit=1&after=" + page.path("next").asString();

        assertThat(page.path("items")).hasSize(1);
        assertThat(seen(council.officer, more)).hasSize(1).doesNotContain(worked.id);
        assertThat(seen(council.officer)).containsExactlyInAnyOrder(second, third);
    }

    private MvcTestResult enter(String start, Map<String, Object> more) {
        Map<String, Object> entry = new HashMap<>(more);
        entry.putAll(Map.of("schoolUrn", SCHOOL, "date", "2026-09-21", "start", start, "minutes", 30));
        entry.putAll(Map.of("kind", "STATUTORY", "activity", "CASEWORK"));
        return council.postTo(TIME, council.officer, start, entry);
    }

    private String refer(String child, Map<String, Object> parent) {
        council.enrol(child, SCHOOL);
        String path = council.draft(
                Forms.with(Forms.with(Forms.irregular(child, SCHOOL), "parents", List.of(parent)), "type", "CASEWORK"));
        assertThat(council.submit(path)).hasStatusOk();
        return path;
    }

    private List<String> siblings(String referral) {
        return texts(json(council.get(council.officer, referral + "/siblings")).path("siblings"), "pupilId");
    }

    private String handover() {
        return AllocationApi.BASE + "/officers/" + OFFICER + council.id + "/handover";
    }

    private JsonNode hand(TestToken leader) {
        return json(council.put(leader, handover(), (String) null, Map.of("to", "ben", "reason", "leaves")));
    }

    private static List<String> moved(JsonNode view) {
        return view.path("moved").valueStream().map(JsonNode::asString).toList();
    }

    private Map<String, Object> tie() {
        return Map.of("parentIds", List.of(worked.parents.getFirst()), "tie", "FRIEND_OR_NEIGHBOUR");
    }

    private List<String> seen(TestToken who) {
        return seen(who, CASES);
    }

    private List<String> seen(TestToken who, String path) {
        return texts(json(council.get(who, path)).path("items"), "id");
    }
}
