package org.rollcall.referral.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;
import static org.rollcall.referral.allocation.AllocationApi.NAMED;
import static org.rollcall.referral.allocation.AllocationApi.conflicts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class AllocationApiTest {

    @Autowired
    private ApplicationContext service;

    private OneCouncil council;
    private AllocationApi api;

    @BeforeEach
    void aCouncil() {
        council = new OneCouncil(service);
        api = new AllocationApi(service, council);
    }

    @ParameterizedTest(name = "opened on {0}: {1}")
    @CsvSource({"2026-09-22, ann", "2026-09-23, cat", "2026-09-25, cat", "2026-09-26, ann"})
    void a_case_goes_to_whoever_answers_for_the_school_on_the_day_it_opens(LocalDate day, String officer) {
        assertThat(api.name(Map.of("officer", "ann"))).hasStatusOk();
        assertThat(api.cover(
                        "key", Map.of("officer", "cat", "from", "2026-09-23", "to", "2026-09-25", "reason", "LEAVE")))
                .hasStatus(201);

        JsonNode opened = read(KnownCases.open(service, council.id, council.pupil, SCHOOL, day));

        assertThat(opened.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(opened.path("officer").asString()).isEqualTo(officer);
        JsonNode elsewhere = read(KnownCases.open(service, council.id, "C2", ACADEMY, day));
        assertThat(elsewhere.path("state").asString()).isEqualTo("UNALLOCATED");
    }

    @Test
    void beyond_the_caseload_limit_a_case_waits_for_a_team_leader_who_is_held_to_it_too() {
        limit(1);
        api.name(Map.of("officer", "ann"));
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            assertThat(read(open("C1")).path("state").asString()).isEqualTo("ACTIVE");
            assertThat(told.await("org.rollcall.referral.case.allocated.v1")
                            .data()
                            .path("officer")
                            .asString())
                    .isEqualTo("ann");
            String second = open("C2");
            assertThat(read(second).path("state").asString()).isEqualTo("UNALLOCATED");
            assertThat(told.await(event -> event.type().endsWith("duty.arose.v1")
                            && event.data().path("kind").asString().equals("ALLOCATE_CASE")
                            && event.subject().equals(second)))
                    .hasSize(1);

            assertThat(guards(allocate(second, Map.of("officer", "ann")))).containsExactly("CASELOAD_FULL");
            limit(2);
            assertThat(allocate(second, Map.of("officer", "ann"))).hasStatusOk();
        }
    }

    @Test
    void an_officer_who_does_not_answer_for_the_school_gets_a_case_for_a_reason() {
        String id = open("C1");
        api.name(Map.of("officer", "ann", "deputy", "dan"));

        assertThat(guards(allocate(id, Map.of("officer", "eve")))).containsExactly("OFFICER_DOES_NOT_COVER_SCHOOL");
        assertThat(allocate(id, Map.of("officer", "dan"))).hasStatusOk();
        assertThat(guards(allocate(id, Map.of("officer", "eve"))))
                .containsExactly("OFFICER_DOES_NOT_COVER_SCHOOL", "REASON_MISSING");
        assertThat(allocate(id, Map.of("officer", "eve", "reason", "speaks the family's language")))
                .hasStatusOk();
        assertThat(read(id).path("officer").asString()).isEqualTo("eve");
    }

    @Test
    void an_officer_with_a_tie_to_the_family_gets_no_case_of_it() {
        String officer = "attendance-officer@" + council.id;
        api.name(Map.of("officer", officer));
        String held = open("C1");
        MvcTestResult declared = api.declare(
                council.officer, officer, Map.of("pupilId", "C1", "tie", "RELATIVE", "note", "my sister's child"));
        assertThat(declared).hasStatus(201);
        assertThat(json(council.get(council.leader, conflicts(officer)))
                        .path("heldCases")
                        .get(0)
                        .asString())
                .isEqualTo(held);

        String again = open("C1");
        assertThat(read(again).path("state").asString()).isEqualTo("UNALLOCATED");
        assertThat(guards(allocate(again, Map.of("officer", officer)))).containsExactly("CONFLICT_OF_INTEREST");
        api.declare(council.leader, "eve", Map.of("parentIds", List.of("P2"), "tie", "FRIEND_OR_NEIGHBOUR"));
        assertThat(guards(allocate(again, Map.of("officer", "eve", "reason", "near"))))
                .containsExactly("CONFLICT_OF_INTEREST");

        String tie = json(declared).path("conflicts").get(0).path("id").asString();
        String end = conflicts(officer) + "/" + tie + "/end";
        assertThat(council.put(council.officer, end, "\"7\"", Map.of())).hasStatus(412);
        assertThat(council.put(council.officer, end, declared, Map.of())).hasStatusOk();
        assertThat(allocate(again, Map.of("officer", officer))).hasStatusOk();
    }

    @Test
    void a_declaration_says_with_whom_and_is_made_once_under_one_key() {
        String path = conflicts("ann");
        Map<String, Object> tie = Map.of("pupilId", "C1", "tie", "COLLEAGUE");

        assertThat(api.post(council.leader, path, "k", Map.of("tie", "COLLEAGUE")))
                .hasStatus(422);
        assertThat(api.post(council.leader, path, "k", tie)).hasStatus(201);
        assertThat(json(api.post(council.leader, path, "k", tie)).path("conflicts"))
                .hasSize(1);
        assertThat(api.post(council.leader, path, "k", Map.of("pupilId", "C2", "tie", "COLLEAGUE")))
                .hasStatus(422);
    }

    @Test
    void ties_are_between_the_officer_and_the_team_leader() {
        OneCouncil other = new OneCouncil(service);
        api.declare(council.leader, "ann", Map.of("pupilId", "C1", "tie", "RELATIVE"));

        assertThat(council.get(council.leader, conflicts("ann"))).hasStatusOk();
        assertThat(council.get(council.officer, conflicts("ann"))).hasStatus(404);
        assertThat(council.get(other.leader, conflicts("ann"))).hasStatus(404);
        assertThat(council.get(council.school, conflicts("ann"))).hasStatus(403);
        assertThat(council.get(council.court, conflicts("ann"))).hasStatus(403);
    }

    @Test
    void the_record_of_a_school_begins_at_version_nought_and_is_changed_on_what_was_read() {
        MvcTestResult none = council.get(council.leader, NAMED + SCHOOL);
        assertThat(none).hasStatusOk().hasHeader("ETag", "\"0\"");

        assertThat(council.put(council.leader, NAMED + SCHOOL, (String) null, Map.of("officer", "ann")))
                .hasStatus(428);
        assertThat(council.put(council.leader, NAMED + SCHOOL, "\"1\"", Map.of("officer", "ann")))
                .hasStatus(412);
        assertThat(council.put(council.leader, NAMED + SCHOOL, none, Map.of("officer", "ann")))
                .hasStatusOk();
        assertThat(council.put(council.leader, NAMED + SCHOOL, none, Map.of("officer", "eve")))
                .hasStatus(412);
        assertThat(api.name(Map.of("officer", " "))).hasStatus(422);
        assertThat(guards(api.put(SCHOOL, "/vacancy", Map.of("part", "NAMED", "from", "2026-09-01"))))
                .isEmpty();
        assertThat(json(council.get(council.leader, NAMED + SCHOOL)).has("officer"))
                .isFalse();
    }

    @Test
    void a_cover_is_recorded_once_and_falls_to_the_deputy_when_nobody_is_named() {
        Map<String, Object> sickness = Map.of("from", "2026-09-21", "to", "2026-09-22", "reason", "SICKNESS");
        assertThat(guards(api.cover("k", sickness))).containsExactly("NOBODY_TO_COVER");
        api.name(Map.of("officer", "ann", "deputy", "dan"));

        assertThat(json(api.cover("k", sickness)).path("onDuty").asString()).isEqualTo("dan");
        assertThat(json(api.cover("k", sickness)).path("covers")).hasSize(1);
        assertThat(guards(api.cover("other", sickness))).containsExactly("COVERED_ALREADY");
        assertThat(api.cover("k", Map.of("from", "2026-09-21", "to", "2026-09-20", "reason", "LEAVE")))
                .hasStatus(422);
        String cover = json(council.get(council.leader, NAMED + SCHOOL))
                .path("covers")
                .get(0)
                .path("id")
                .asString();
        assertThat(api.put(SCHOOL, "/covers/" + cover + "/end", Map.of("lastDay", "2026-09-20")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.onDuty")
                .isEqualTo("ann");
    }

    @Test
    void a_school_sees_who_answers_for_it_and_not_why_somebody_is_away() {
        OneCouncil other = new OneCouncil(service);
        api.name(Map.of("officer", "ann"));

        JsonNode seen = json(council.get(council.school, NAMED + SCHOOL));
        assertThat(seen.path("officer").asString()).isEqualTo("ann");
        assertThat(seen.has("covers") || seen.has("terms")).isFalse();
        assertThat(council.get(council.academy, NAMED + SCHOOL)).hasStatus(404);
        assertThat(json(council.get(other.leader, NAMED + SCHOOL)).has("officer"))
                .isFalse();
        assertThat(council.get(council.leader, NAMED + "999999")).hasStatus(404);
        for (var stranger : List.of(council.school, council.officer, council.person(Role.AUDITOR))) {
            assertThat(council.put(stranger, NAMED + SCHOOL, "\"1\"", Map.of("officer", "me")))
                    .hasStatus(403);
        }
    }

    @Test
    void the_schools_of_an_officer_are_a_list() {
        api.name(Map.of("officer", "ann"));
        api.put(ACADEMY, "", Map.of("officer", "eve"));

        assertThat(schools("?officer=ann")).containsExactly(SCHOOL);
        assertThat(schools("")).containsExactlyInAnyOrder(SCHOOL, ACADEMY);
        assertThat(council.get(council.school, AllocationApi.BASE + "/named-officers"))
                .hasStatus(403);
    }

    private List<String> schools(String query) {
        return texts(
                json(council.get(council.leader, AllocationApi.BASE + "/named-officers" + query))
                        .path("items"),
                "schoolUrn");
    }

    private void limit(int cases) {
        assertThat(council.put(
                        council.person(Role.COUNCIL_ADMIN),
                        AllocationApi.BASE + "/council/settings/caseload.limit",
                        (String) null,
                        Map.of("from", "2026-09-01", "value", cases)))
                .hasStatusOk();
    }

    private String open(String pupil) {
        return KnownCases.open(service, council.id, pupil, SCHOOL);
    }

    private JsonNode read(String id) {
        return json(council.get(council.leader, CASES + "/" + id));
    }

    private MvcTestResult allocate(String id, Map<String, Object> body) {
        String path = CASES + "/" + id;
        return council.put(council.leader, path + "/allocation", () -> council.get(council.leader, path), body);
    }

    private static List<String> guards(MvcTestResult result) {
        return texts(json(result).path("guards"), "code");
    }
}
