package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.REFERRALS;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.evidence.EvidenceKind;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ReferralApiTest extends ReferralSteps {

    @Test
    void every_missing_item_of_evidence_is_said_at_once_and_a_mended_referral_goes_through() {
        String path = council.draft(Forms.with(
                council.form(), "evidence", Forms.evidence(EvidenceKind.REGISTER_PRINT, EvidenceKind.PARENT_DETAILS)));

        MvcTestResult refused = council.submit(path);

        assertThat(refused).hasStatus(409);
        assertThat(texts(json(refused).path("guards"), "code")).hasSize(7).containsOnly("EVIDENCE_MISSING");
        assertThat(texts(json(refused).path("guards"), "provision")).allMatch(provision -> !provision.isBlank());
        council.put(council.school, path, () -> council.get(council.school, path), council.form());
        assertThat(council.submit(path))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("SUBMITTED");
    }

    @Test
    void a_pupil_who_is_not_on_roll_cannot_be_referred() {
        String path = council.draft(Forms.irregular("00000000-0000-0000-0000-000000000000", SCHOOL));

        assertThat(texts(json(council.submit(path)).path("guards"), "code"))
                .containsExactly("NOT_ON_ROLL", "THRESHOLD_NOT_MET");
    }

    @Test
    void a_second_open_referral_of_the_pupil_and_type_is_refused_until_the_first_ends() {
        String first = council.draft(council.form());
        String second = council.draft(council.form());
        council.submit(first);

        JsonNode refused = json(council.submit(second));
        assertThat(texts(refused.path("guards"), "code")).containsExactly("OPEN_DUPLICATE");
        assertThat(texts(refused.path("guards"), "detail").getFirst())
                .contains(first.substring(first.lastIndexOf('/') + 1));
        assertThat(council.submit(council.draft(Forms.with(council.form(), "type", "PROSECUTION"))))
                .hasStatusOk();
        council.put(council.school, first + "/withdrawal", () -> council.get(council.school, first), Map.of());
        assertThat(council.submit(second)).hasStatusOk();
    }

    @Test
    void another_schools_open_referral_is_not_named() {
        String first = council.draft(council.form());
        council.submit(first);
        council.enrol(council.pupil, ACADEMY);
        Map<String, Object> theirs = Forms.with(
                Forms.irregular(council.pupil, ACADEMY), "belowThresholdReason", "six of the last seven weeks");
        String second = String.valueOf(
                council.post(council.academy, "theirs", theirs).getResponse().getHeader("Location"));

        JsonNode refused = json(council.put(council.academy, second + "/submission", "\"1\"", Map.of()));

        assertThat(texts(refused.path("guards"), "code")).containsExactly("OPEN_DUPLICATE");
        assertThat(texts(refused.path("guards"), "detail").getFirst())
                .startsWith("another school's referral")
                .doesNotContain(first.substring(first.lastIndexOf('/') + 1));
    }

    @Test
    void the_council_itself_raises_an_attendance_order_for_a_child_on_no_roll_and_nothing_else() {
        Map<String, Object> order =
                new HashMap<>(Forms.irregular(UUID.randomUUID().toString(), SCHOOL));
        order.putAll(Map.of(
                "type",
                "SAO",
                "declarations",
                List.of("INFORMATION_IS_TRUE", "PARENTS_WERE_TOLD", "EQUALITY_CONSIDERED")));
        MvcTestResult draft = council.post(council.officer, "order", order);

        assertThat(draft).hasStatus(201);
        assertThat(json(draft).path("actions").valueStream().map(JsonNode::asString))
                .containsExactly("edit", "submit");
        String path = String.valueOf(draft.getResponse().getHeader("Location"));
        assertThat(council.put(council.officer, path + "/submission", draft, Map.of()))
                .hasStatusOk();
        String schools = council.draft(council.form());
        assertThat(council.put(council.officer, schools, "\"1\"", council.form()))
                .hasStatus(403);
        assertThat(council.put(council.officer, schools + "/submission", "\"1\"", Map.of()))
                .hasStatus(403);
        assertThat(council.put(council.officer, schools + "/withdrawal", "\"1\"", Map.of()))
                .hasStatus(403);
        assertThat(council.put(council.officer, schools, "\"1\"", order)).hasStatus(403);
    }

    @Test
    void a_change_without_a_version_and_one_with_a_stale_version_are_refused() {
        String path = council.draft(council.form());
        council.put(council.school, path, "\"1\"", council.form());

        for (String step : List.of("", "/submission", "/withdrawal")) {
            Object body = step.isEmpty() ? council.form() : Map.of();
            assertThat(council.put(council.school, path + step, (String) null, body))
                    .hasStatus(428);
            assertThat(council.put(council.school, path + step, "\"1\"", body)).hasStatus(412);
        }
        for (String step : List.of("/triage", "/decision")) {
            Object body = Map.of("outcome", "ACCEPT_LEGAL");
            assertThat(council.put(council.officer, path + step, (String) null, body))
                    .hasStatus(428);
            assertThat(council.put(council.officer, path + step, "\"1\"", body)).hasStatus(412);
        }
    }

    @Test
    void a_step_that_the_state_does_not_allow_is_refused_with_what_it_allows() {
        String path = council.draft(council.form());

        MvcTestResult refused = council.put(council.officer, path + "/triage", "\"1\"", Map.of());

        assertThat(refused)
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[0].code")
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        assertThat(council.put(council.school, path + "/withdrawal", "\"1\"", Map.of()))
                .hasStatus(409);
    }

    @Test
    void an_officer_takes_a_submitted_referral_into_triage_and_the_school_sees_it() {
        String path = council.draft(council.form());
        MvcTestResult submitted = council.submit(path);

        assertThat(council.put(council.officer, path + "/triage", submitted, Map.of()))
                .hasStatusOk();
        JsonNode seen = json(council.get(council.school, path));
        assertThat(seen.path("state").asString()).isEqualTo("IN_TRIAGE");
        assertThat(seen.path("actions")).isEmpty();
        assertThat(council.put(council.school, path, () -> council.get(council.school, path), council.form()))
                .hasStatus(409);
    }

    @Test
    void a_list_shows_a_school_its_own_and_the_council_all_page_by_page() {
        String own = council.draft(council.form());
        council.draft(Forms.with(council.form(), "type", "CASEWORK"));
        council.enrol(council.pupil, ACADEMY);
        council.post(council.academy, "key", Forms.irregular(council.pupil, ACADEMY));

        assertThat(items(council.school, "")).hasSize(2);
        assertThat(items(council.academy, "")).hasSize(1);
        assertThat(items(council.officer, "")).hasSize(3);
        assertThat(items(council.officer, "?school=" + ACADEMY)).hasSize(1);
        assertThat(items(council.officer, "?pupil=" + council.pupil)).hasSize(3);
        council.submit(own);
        assertThat(items(council.officer, "?state=SUBMITTED")).hasSize(1);
        assertThat(items(council.officer, "?school=" + SCHOOL + "&state=DRAFT")).hasSize(1);
        JsonNode page = json(council.get(council.officer, REFERRALS + "?limit=2"));
        assertThat(page.path("items").size()).isEqualTo(2);
        assertThat(items(council.officer, "?limit=2&after=" + page.path("next").asString()))
                .hasSize(1);
    }

    @Test
    void a_caller_of_several_schools_names_one_to_list() {
        TestToken both = council.school.schools(SCHOOL, ACADEMY);

        assertThat(council.get(both, REFERRALS)).hasStatus(422);
        assertThat(council.get(both, REFERRALS + "?school=" + ACADEMY)).hasStatusOk();
        assertThat(council.get(council.school, REFERRALS + "?school=" + ACADEMY))
                .hasStatus(404);
    }

    @Test
    void another_school_and_another_council_find_nothing() {
        String path = council.draft(council.form());
        OneCouncil other = new OneCouncil(service);

        for (TestToken stranger : List.of(council.academy, other.school)) {
            assertThat(council.get(stranger, path)).hasStatus(404);
            assertThat(council.get(stranger, path + "/parents")).hasStatus(404);
            assertThat(council.put(stranger, path, "\"1\"", council.form())).hasStatus(404);
            assertThat(council.put(stranger, path + "/submission", "\"7\"", Map.of()))
                    .hasStatus(404);
            assertThat(council.put(stranger, path + "/withdrawal", "\"1\"", Map.of()))
                    .hasStatus(404);
        }
        for (TestToken stranger : List.of(other.officer, other.leader)) {
            assertThat(council.get(stranger, path)).hasStatus(404);
            assertThat(council.get(stranger, path + "/parents")).hasStatus(404);
            assertThat(council.put(stranger, path + "/triage", "\"1\"", Map.of()))
                    .hasStatus(404);
            assertThat(council.put(stranger, path + "/decision", "\"1\"", Map.of("outcome", "ACCEPT_LEGAL")))
                    .hasStatus(404);
        }
        assertThat(items(other.officer, "")).isEmpty();
        assertThat(council.post(council.academy, "key", council.form())).hasStatus(404);
    }

    @Test
    void a_role_without_the_authority_is_refused() {
        String path = council.draft(council.form());
        TestToken auditor = council.person(Role.AUDITOR);

        assertThat(council.get(auditor, path)).hasStatus(403);
        assertThat(council.get(auditor, path + "/parents")).hasStatus(403);
        assertThat(council.post(council.officer, "key", council.form())).hasStatus(403);
        assertThat(council.put(council.court, path + "/triage", "\"1\"", Map.of()))
                .hasStatus(403);
        assertThat(council.put(council.school, path + "/decision", "\"1\"", Map.of("outcome", "ACCEPT_LEGAL")))
                .hasStatus(403);
    }

    private List<JsonNode> items(TestToken who, String query) {
        return json(council.get(who, REFERRALS + query))
                .path("items")
                .valueStream()
                .toList();
    }
}
