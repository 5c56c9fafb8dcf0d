package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.news.AcceptedReferral;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CaseApiTest {

    @Autowired
    private ApplicationContext service;

    private OneCouncil council;
    private AcceptedReferral accepted;
    private String path;

    @BeforeEach
    void aCase() {
        council = new OneCouncil(service);
        accepted = KnownCases.accepted(council.pupil, SCHOOL, ReferralType.PN_IRREGULAR, EvidenceKind.values());
        path = CASES + "/" + KnownCases.open(service, council.id, accepted);
    }

    @Test
    void a_case_shows_where_it_stands_and_what_each_reader_may_do() {
        MvcTestResult read = council.get(council.leader, path);

        assertThat(read).hasStatusOk().hasHeader("ETag", "\"2\"");
        JsonNode view = json(read);
        assertThat(view.path("state").asString()).isEqualTo("UNALLOCATED");
        assertThat(view.path("referralId").asString()).isEqualTo(accepted.referralId());
        assertThat(view.path("openedOn").asString()).isEqualTo("2026-09-21");
        assertThat(view.path("stage").asString()).isEqualTo("SUPPORT");
        assertThat(actions(council.leader)).containsExactly("allocate", "transfer", "flag-risks");
        assertThat(actions(council.officer)).isEmpty();
        assertThat(actions(council.school)).isEmpty();
    }

    @Test
    void a_team_leader_allocates_and_the_allocated_officer_asks_for_legal_action() {
        assertThat(allocate("attendance-officer@" + council.id)).hasStatusOk();
        assertThat(actions(council.officer))
                .containsExactly(
                        "request-legal-action",
                        "propose-closure",
                        "close",
                        "flag-risks",
                        "record-first-contact",
                        "set-targets",
                        "review",
                        "consult-social-worker");
        assertThat(actions(council.leader))
                .contains("reallocate", "request-legal-action", "transfer", "close")
                .doesNotContain("propose-closure");

        assertThat(step(council.officer, "legal-planning", Map.of())).hasStatusOk();
        assertThat(json(council.get(council.school, path)).path("state").asString())
                .isEqualTo("LEGAL_PLANNING");
    }

    @Test
    void another_officer_may_not_ask_for_legal_action_and_a_team_leader_may() {
        allocate("somebody-else");

        assertThat(actions(council.officer)).isEmpty();
        assertThat(step(council.officer, "legal-planning", Map.of())).hasStatus(403);
        assertThat(step(council.leader, "legal-planning", Map.of())).hasStatusOk();
    }

    @Test
    void a_case_that_nobody_works_on_does_not_go_to_legal_planning() {
        assertThat(step(council.leader, "legal-planning", Map.of()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[0].code")
                .isEqualTo("TRANSITION_NOT_ALLOWED");
    }

    @Test
    void casework_without_the_evidence_for_a_prosecution_is_told_all_that_is_missing() {
        AcceptedReferral thin =
                KnownCases.accepted(council.pupil, SCHOOL, ReferralType.CASEWORK, EvidenceKind.REGISTER_PRINT);
        path = CASES + "/" + KnownCases.open(service, council.id, thin);
        allocate("officer");

        MvcTestResult refused = step(council.leader, "legal-planning", Map.of());

        assertThat(refused).hasStatus(409);
        assertThat(texts(json(refused).path("guards"), "code")).hasSize(10).containsOnly("EVIDENCE_MISSING");
    }

    @Test
    void a_team_leader_closes_a_case_with_a_reason() {
        allocate("officer");

        assertThat(step(council.leader, "closure", Map.of())).hasStatus(422);
        assertThat(step(council.leader, "closure", Map.of("reason", "BOREDOM"))).hasStatus(422);
        assertThat(step(council.leader, "closure", Map.of("reason", "ATTENDANCE_IMPROVED")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.closedFor")
                .isEqualTo("ATTENDANCE_IMPROVED");
        assertThat(step(council.leader, "closure", Map.of("reason", "DUPLICATE")))
                .hasStatus(409);
    }

    @Test
    void an_allocation_names_an_officer() {
        assertThat(allocate(" "))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/officer");
    }

    @Test
    void a_change_without_a_version_and_one_with_a_stale_version_are_refused() {
        allocate("officer");
        Map<String, Map<String, Object>> steps = Map.of(
                "allocation", Map.of("officer", "other"),
                "legal-planning", Map.of(),
                "closure", Map.of("reason", "DUPLICATE"));

        steps.forEach((step, body) -> {
            assertThat(council.put(council.leader, path + "/" + step, (String) null, body))
                    .hasStatus(428);
            assertThat(council.put(council.leader, path + "/" + step, "\"1\"", body))
                    .hasStatus(412);
        });
    }

    @Test
    void lists_are_narrowed_by_school_state_referral_pupil_and_officer() {
        AcceptedReferral elsewhere =
                KnownCases.accepted("C2", ACADEMY, ReferralType.CASEWORK, EvidenceKind.REGISTER_PRINT);
        KnownCases.open(service, council.id, elsewhere);
        allocate("officer-1");

        assertThat(items(council.leader, "")).hasSize(2);
        assertThat(items(council.school, "")).hasSize(1);
        assertThat(items(council.leader, "?school=" + ACADEMY)).hasSize(1);
        assertThat(items(council.leader, "?state=ACTIVE")).hasSize(1);
        assertThat(items(council.leader, "?referral=" + accepted.referralId())).hasSize(1);
        assertThat(items(council.school, "?referral=" + elsewhere.referralId())).isEmpty();
        assertThat(items(council.leader, "?pupil=C2")).hasSize(1);
        assertThat(items(council.leader, "?officer=officer-1")).hasSize(1);
        assertThat(items(council.leader, "?officer=officer-2")).isEmpty();
        JsonNode page = json(council.get(council.leader, CASES + "?limit=1"));
        assertThat(items(council.leader, "?limit=1&after=" + page.path("next").asString()))
                .hasSize(1);
    }

    @Test
    void another_school_and_another_council_find_nothing() {
        OneCouncil other = new OneCouncil(service);

        for (TestToken stranger : List.of(council.academy, other.school, other.officer, other.leader, other.court)) {
            assertThat(council.get(stranger, path)).hasStatus(404);
        }
        assertThat(council.put(other.leader, path + "/allocation", "\"1\"", Map.of("officer", "me")))
                .hasStatus(404);
        assertThat(council.put(other.leader, path + "/legal-planning", "\"1\"", Map.of()))
                .hasStatus(404);
        assertThat(council.put(other.leader, path + "/closure", "\"1\"", Map.of("reason", "DUPLICATE")))
                .hasStatus(404);
        assertThat(items(other.leader, "")).isEmpty();
    }

    @Test
    void a_role_without_the_authority_is_refused() {
        assertThat(council.get(council.person(Role.AUDITOR), path)).hasStatus(403);
        assertThat(council.put(council.officer, path + "/allocation", "\"1\"", Map.of("officer", "me")))
                .hasStatus(403);
        assertThat(council.put(council.court, path + "/legal-planning", "\"1\"", Map.of()))
                .hasStatus(403);
        assertThat(council.put(council.court, path + "/closure", "\"1\"", Map.of("reason", "DUPLICATE")))
                .hasStatus(403);
    }

    private MvcTestResult allocate(String officer) {
        return step(council.leader, "allocation", Map.of("officer", officer));
    }

    private MvcTestResult step(TestToken who, String step, Map<String, Object> body) {
        return council.put(who, path + "/" + step, () -> council.get(council.leader, path), body);
    }

    private List<String> actions(TestToken who) {
        return json(council.get(who, path))
                .path("actions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<JsonNode> items(TestToken who, String query) {
        return json(council.get(who, CASES + query)).path("items").valueStream().toList();
    }
}
