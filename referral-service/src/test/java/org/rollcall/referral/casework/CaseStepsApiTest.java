package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CaseStepsApiTest {

    private static final String CASE = "org.rollcall.referral.case.";
    private static final List<String> MINIMUM = List.of("PUPIL_AND_PARENTS", "ATTENDANCE_RECORD", "CASE_SUMMARY");

    /** A body that each step understands. */
    private static final Map<String, Map<String, Object>> STEPS = Map.ofEntries(
            Map.entry("allocation", Map.of("officer", "other", "reason", "leave")),
            Map.entry("first-contact", Map.of("on", "2026-09-21")),
            Map.entry("attendance-targets", Map.of("targets", List.of())),
            Map.entry("review", Map.of("nextReviewOn", "2026-11-02")),
            Map.entry("risk-flags", Map.of("flags", List.of("CIN"))),
            Map.entry("social-worker-consultation", Map.of("on", "2026-09-21")),
            Map.entry("legal-planning", Map.of()),
            Map.entry("step-down", Map.of("aims", "a lift to school", "reviewOn", "2026-10-19")),
            Map.entry("closure-proposal", Map.of("reason", "DUPLICATE")),
            Map.entry("closure", Map.of("reason", "DUPLICATE")),
            Map.entry("transfer", transfer(MINIMUM)),
            Map.entry("reopening", Map.of("reason", "absent again")));

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CaseFiles files;

    private OneCouncil council;
    private String id;
    private String path;

    @BeforeEach
    void aCase() {
        council = new OneCouncil(service);
        id = KnownCases.open(
                service,
                council.id,
                KnownCases.accepted(council.pupil, SCHOOL, ReferralType.PN_IRREGULAR, EvidenceKind.values()));
        path = CASES + "/" + id;
        assertThat(step(council.leader, "allocation", Map.of("officer", "attendance-officer@" + council.id)))
                .hasStatusOk();
    }

    @Test
    void an_officer_writes_down_the_work_and_the_school_sees_what_it_may() {
        assertThat(step(council.officer, "first-contact", Map.of("on", "2026-09-22")))
                .hasStatus(422);
        assertThat(step(council.officer, "first-contact", body("first-contact")))
                .hasStatusOk();
        Map<String, Object> baseline = Map.of("from", "2026-09-01", "to", "2026-09-18", "percent", 71.4);
        assertThat(step(
                        council.officer,
                        "attendance-targets",
                        Map.of("baseline", baseline, "targets", List.of(Map.of("percent", 90, "by", "2026-10-23")))))
                .hasStatusOk();
        step(council.officer, "risk-flags", Map.of("flags", List.of("DOGS", "CIN", "DOGS")));
        step(council.officer, "review", Map.of("heldOn", "2026-09-21", "nextReviewOn", "2026-10-26"));

        JsonNode seen = json(council.get(council.leader, path));
        assertThat(texts(seen.path("council").path("allocations"), "officer")).hasSize(1);
        assertThat(seen.path("council").path("riskFlags").toString()).isEqualTo("[\"CIN\",\"DOGS\"]");
        JsonNode work = json(council.get(council.school, path)).path("work");
        assertThat(work.path("baseline").path("percent").decimalValue()).isEqualByComparingTo("71.4");
        assertThat(work.path("targets").get(0).path("by").asString()).isEqualTo("2026-10-23");
        assertThat(work.path("nextReviewOn").asString()).isEqualTo("2026-10-26");
        assertThat(json(council.get(council.school, path)).has("council")).isFalse();
    }

    @Test
    void a_child_in_need_has_a_social_worker_who_is_asked_before_legal_action_and_again_after_a_step_down() {
        step(council.officer, "risk-flags", body("risk-flags"));
        MvcTestResult refused = step(council.officer, "legal-planning", Map.of());
        assertThat(refused).hasStatus(409);
        assertThat(texts(json(refused).path("guards"), "code")).containsExactly("SOCIAL_WORKER_NOT_CONSULTED");

        step(council.officer, "social-worker-consultation", Map.of("on", "2026-09-21", "views", "agrees"));
        assertThat(step(council.officer, "legal-planning", Map.of())).hasStatusOk();
        assertThat(step(council.officer, "step-down", body("step-down"))).hasStatus(403);
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            assertThat(step(council.leader, "step-down", body("step-down"))).hasStatusOk();
            ContractAssertions.asPromised(told.await(CASE + "stepped-down.v1"));
        }
        JsonNode down = json(council.get(council.leader, path));
        assertThat(down.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(down.path("work").path("monitored").path("aims").asString()).isEqualTo("a lift to school");
        assertThat(json(council.get(council.school, path)).path("work").has("monitored"))
                .isFalse();
        assertThat(step(council.officer, "legal-planning", Map.of())).hasStatus(409);
    }

    @Test
    void an_officer_proposes_and_a_team_leader_closes_once_the_law_was_asked() {
        step(council.officer, "legal-planning", Map.of());
        Map<String, Object> closure = Map.of("reason", "NOT_IN_PUBLIC_INTEREST");

        assertThat(texts(json(step(council.officer, "closure", closure)).path("guards"), "code"))
                .containsExactly("FEEDBACK_MISSING", "APPROVAL_MISSING");
        assertThat(step(
                        council.officer,
                        "closure-proposal",
                        Map.of("reason", "NOT_IN_PUBLIC_INTEREST", "wordsForSchool", "The family has moved in.")))
                .hasStatusOk();
        assertThat(json(council.get(council.leader, path))
                        .path("council")
                        .path("closureProposed")
                        .path("reason")
                        .asString())
                .isEqualTo("NOT_IN_PUBLIC_INTEREST");
        assertThat(step(council.leader, "closure", closure)).hasStatusOk();

        JsonNode closed = json(council.get(council.school, path));
        assertThat(closed.path("closedFor").asString()).isEqualTo("NOT_IN_PUBLIC_INTEREST");
        assertThat(closed.path("closure").path("wordsForSchool").asString()).isEqualTo("The family has moved in.");
    }

    @Test
    void an_officer_closes_a_case_without_a_legal_step_and_nothing_more_is_written_about_it() {
        assertThat(step(council.officer, "closure", Map.of("reason", "ATTENDANCE_IMPROVED")))
                .hasStatusOk();

        assertThat(files.find(council.id, new CaseId(id))).get().returns(false, KnownCase::open);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        files.open(new Caller(council.id, "leader", "test", Set.of(Role.TEAM_LEADER), Set.of()), id));
    }

    @Test
    void a_school_reads_neither_what_social_care_does_nor_how_a_court_decided() {
        step(council.leader, "closure", Map.of("reason", "SOCIAL_CARE_LEAD"));

        assertThat(json(council.get(council.officer, path)).path("closedFor").asString())
                .isEqualTo("SOCIAL_CARE_LEAD");
        JsonNode seen = json(council.get(council.school, path));
        assertThat(seen.path("state").asString()).isEqualTo("CLOSED");
        assertThat(seen.path("closure").path("wordsForSchool").asString()).isNotEmpty();
        assertThat(seen.toString()).doesNotContain("SOCIAL_CARE_LEAD").doesNotContainIgnoringCase("social care");
    }

    @Test
    void a_transfer_is_refused_with_all_that_is_missing_and_ends_the_case() {
        MvcTestResult refused = step(council.leader, "transfer", transfer(List.of("CASE_SUMMARY")));
        assertThat(refused).hasStatus(409);
        assertThat(texts(json(refused).path("guards"), "code")).hasSize(2).containsOnly("DATA_PACK_INCOMPLETE");
        Map<String, Object> nowhere = new HashMap<>(transfer(MINIMUM));
        nowhere.put("to", Map.of("kind", "COUNCIL", "code", "142101"));
        assertThat(step(council.leader, "transfer", nowhere))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/to/code");
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            assertThat(step(council.leader, "transfer", transfer(MINIMUM))).hasStatusOk();
            ContractAssertions.asPromised(told.await(CASE + "transferred.v1"));
        }
        JsonNode gone = json(council.get(council.school, path));
        assertThat(gone.path("state").asString()).isEqualTo("TRANSFERRED");
        assertThat(gone.path("transfer").path("receiverCode").asString()).isEqualTo("992");
        assertThat(gone.path("transfer").has("dataPack")).isFalse();
        assertThat(gone.path("actions")).isEmpty();
    }

    @Test
    void a_closed_case_is_opened_again_within_the_councils_days() {
        TestToken admin = council.person(Role.COUNCIL_ADMIN);
        council.put(
                admin,
                "/api/referral/v1/council/settings/case.reopen-days",
                (String) null,
                Map.of("from", "2026-09-01", "value", 7));
        step(council.leader, "closure", Map.of("reason", "ATTENDANCE_IMPROVED"));

        clock.moveTo(LocalDate.of(2026, 9, 29));
        assertThat(step(council.leader, "reopening", body("reopening"))).hasStatus(409);
        clock.moveTo(LocalDate.of(2026, 9, 28));
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            assertThat(step(council.leader, "reopening", body("reopening"))).hasStatusOk();
            ContractAssertions.asPromised(told.await(CASE + "reopened.v1"));
        }
        JsonNode again = json(council.get(council.leader, path));
        assertThat(again.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(again.has("closedFor")).isFalse();
        assertThat(again.path("council").path("reopened").path("reason").asString())
                .isEqualTo("absent again");
    }

    @Test
    void each_step_asks_for_the_version_and_is_another_councils_nowhere_and_no_schools_business() {
        OneCouncil other = new OneCouncil(service);

        STEPS.forEach((step, body) -> {
            assertThat(council.put(council.leader, path + "/" + step, (String) null, body))
                    .as(step)
                    .hasStatus(428);
            assertThat(council.put(council.leader, path + "/" + step, "\"1\"", body))
                    .as(step)
                    .hasStatus(412);
            assertThat(council.put(other.leader, path + "/" + step, "\"1\"", body))
                    .as(step)
                    .hasStatus(404);
            assertThat(council.put(council.school, path + "/" + step, "\"1\"", body))
                    .as(step)
                    .hasStatus(403);
            assertThat(council.put(council.court, path + "/" + step, "\"1\"", body))
                    .as(step)
                    .hasStatus(403);
        });
    }

    @Test
    void another_officer_works_on_their_own_cases_only() {
        step(council.leader, "allocation", Map.of("officer", "somebody-else", "reason", "leave"));

        for (String step : List.of("first-contact", "attendance-targets", "review", "risk-flags", "closure")) {
            assertThat(step(council.officer, step, body(step))).as(step).hasStatus(403);
        }
    }

    private MvcTestResult step(TestToken who, String step, Map<String, Object> body) {
        return council.put(who, path + "/" + step, () -> council.get(council.leader, path), body);
    }

    private static Map<String, Object> body(String step) {
        return Objects.requireNonNull(STEPS.get(step));
    }

    private static Map<String, Object> transfer(List<String> pack) {
        return Map.of("to", Map.of("kind", "COUNCIL", "code", "992"), "dataPack", pack, "contact", "duty desk");
    }
}
