package org.rollcall.referral.socialwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.consultation.Consultation;
import org.rollcall.referral.consultation.Consultations;
import org.rollcall.referral.consultation.SocialWorkersView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SocialWorkApiTest extends SocialWorkSteps {

    private static final String LIST = "/api/referral/v1/social-worker-notifications";

    @Autowired
    private Consultations consultations;

    @Test
    void what_is_not_told_on_its_day_is_overdue_and_is_told_all_the_same() {
        put(council.officer, "", LINK);
        String told = raise(council.school, "UNEXPLAINED_ABSENCE");

        clock.moveTo(MONDAY.plusDays(1));
        await().atMost(Duration.ofSeconds(20)).until(() -> state(told).equals("OVERDUE"));

        assertThat(step(council.leader, told, "waiver", Map.of("reason", "It had ended.")))
                .hasStatus(409);
        MvcTestResult sent = step(council.school, told, "sending", Map.of("on", "2026-09-22", "channel", "TELEPHONE"));
        assertThat(sent).hasStatusOk();
        assertThat(json(sent).at("/sent/to").asString()).isEqualTo("SOCIAL_WORKER");
    }

    @Test
    void where_nobody_knows_the_social_worker_the_duty_desk_is_told() {
        put(council.officer, "", Forms.without(LINK, "socialWorker"));
        String told = raise(council.officer, "RETURNED");

        MvcTestResult sent = step(council.officer, told, "sending", Map.of("on", TODAY, "channel", "SECURE_MESSAGE"));

        assertThat(json(sent).at("/sent/to").asString()).isEqualTo("DUTY_DESK");
    }

    @Test
    void a_team_leader_alone_says_that_nobody_need_be_told_and_why() {
        put(council.officer, "", LINK);
        String told = raise(council.officer, "CME_OPENED");

        assertThat(step(council.officer, told, "waiver", Map.of("reason", "x"))).hasStatus(403);
        assertThat(step(council.leader, told, "waiver", Map.of())).hasStatus(422);
        assertThat(step(council.leader, told, "waiver", Map.of("reason", "Told in the strategy meeting.")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.council.notRequiredBecause")
                .isEqualTo("Told in the strategy meeting.");
    }

    @Test
    void legal_action_is_considered_with_the_social_worker_and_their_view_is_kept() {
        PupilId child = new PupilId(council.pupil);
        assertThat(consultations.owed(council.id, child, MONDAY)).isEmpty();
        put(council.officer, "", LINK);
        assertThat(consultations.owed(council.id, child, MONDAY)).contains(Consultation.notYet());

        String asked = raise(council.officer, "LEGAL_ACTION_CONSIDERED");
        assertThat(consultations.owed(council.id, child, MONDAY)).contains(Consultation.notYet());
        step(council.officer, asked, "sending", Map.of("on", TODAY, "channel", "SECURE_MESSAGE"));
        assertThat(step(council.officer, asked, "acknowledgement", Map.of("on", TODAY)))
                .hasStatus(409);
        assertThat(consultations.owed(council.id, child, MONDAY))
                .contains(new Consultation(Optional.of(MONDAY), Optional.empty(), Optional.empty()));
        assertThat(step(council.officer, asked, "acknowledgement", Map.of("on", TODAY, "view", "AGAINST")))
                .hasStatusOk();

        assertThat(consultations.owed(council.id, child, MONDAY))
                .contains(new Consultation(
                        Optional.of(MONDAY), Optional.of(MONDAY), Optional.of(SocialWorkersView.AGAINST)));
    }

    @Test
    void a_school_tells_and_sees_what_is_its_to_tell() {
        put(council.officer, "", LINK);
        String schools = raise(council.school, "UNEXPLAINED_ABSENCE");
        String councils = raise(council.officer, "LEGAL_ACTION_CONSIDERED");

        assertThat(post(council.school, "LEGAL_ACTION_CONSIDERED", fresh())).hasStatus(403);
        assertThat(texts(json(council.get(council.school, LIST)).path("items"), "id"))
                .hasSize(1);
        assertThat(json(council.get(council.school, schools)).path("council").isMissingNode())
                .isTrue();
        assertThat(council.get(council.school, councils)).hasStatus(404);
        assertThat(council.get(council.academy, schools)).hasStatus(404);
        assertThat(json(council.get(council.academy, LIST)).path("items")).isEmpty();
        assertThat(json(council.get(council.officer, LIST + "?state=DUE&pupil=" + council.pupil))
                        .path("items"))
                .hasSize(2);
    }

    @Test
    void nothing_is_told_of_a_child_without_a_social_worker_and_the_same_request_tells_once() {
        assertThat(post(council.officer, "RETURNED", fresh()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[0].code")
                .isEqualTo("NO_SOCIAL_WORKER");
        put(council.officer, "", LINK);

        post(council.officer, "RETURNED", "key");
        post(council.officer, "RETURNED", "key");

        assertThat(json(council.get(council.officer, LIST)).path("items")).hasSize(1);
        assertThat(post(council.officer, "RETURNED", null)).hasStatus(400);
    }

    @Test
    void the_virtual_school_sees_its_children_by_status_and_council_and_officers_only_where_the_council_says_so() {
        put(council.officer, "", LINK);
        put(council.officer, "/target", Map.of("percent", 95));

        JsonNode child =
                json(council.get(council.leader, CHILDREN)).path("items").path(0);
        assertThat(child.path("status").asString()).isEqualTo("CP");
        assertThat(child.path("targetPercent").asInt()).isEqualTo(95);
        assertThat(child.toString()).doesNotContain("Robin");
        assertThat(items("?status=CP&responsible=992")).hasSize(1);
        assertThat(items("?status=LAC")).isEmpty();
        assertThat(items("?responsible=991")).isEmpty();
        JsonNode counts = json(council.get(council.leader, "/api/referral/v1/virtual-school/counts"));
        assertThat(counts.at("/items/0/children").asInt()).isEqualTo(1);
        assertThat(counts.at("/items/0/withTarget").asInt()).isEqualTo(1);
        assertThat(council.get(council.officer, "/api/referral/v1/virtual-school/counts"))
                .hasStatus(404);
        assertThat(council.get(council.officer, CHILDREN)).hasStatus(404);
    }

    @Test
    void a_child_without_a_case_has_a_social_worker_too() {
        String child = UUID.randomUUID().toString();
        council.enrol(child, SCHOOL);
        String path = "/api/referral/v1/pupils/" + child + "/social-worker";
        assertThat(council.get(council.officer, path)).hasStatusOk().hasHeader("ETag", "\"0\"");

        assertThat(council.put(council.officer, path, "\"0\"", LINK)).hasStatusOk();
        assertThat(council.put(council.officer, path + "/target", "\"1\"", Map.of("percent", 96)))
                .hasStatusOk();
        MvcTestResult raised = council.postTo(
                path + "/notifications", council.school, fresh(), Map.of("trigger", "RETURNED", "on", TODAY));

        assertThat(raised).hasStatus(201);
        assertThat(json(raised).path("caseId").isMissingNode()).isTrue();
        assertThat(texts(items("?status=CP"), "pupilId")).containsExactly(child);
        assertThat(json(council.get(council.school, path)).propertyNames())
                .containsExactlyInAnyOrder("pupilId", "known", "name");
        assertThat(council.get(council.academy, path)).hasStatus(404);
        assertThat(council.postTo(
                        path + "/notifications", council.academy, fresh(), Map.of("trigger", "RETURNED", "on", TODAY)))
                .hasStatus(404);
        OneCouncil other = new OneCouncil(service);
        assertThat(other.get(other.leader, path)).hasStatus(404);
        assertThat(council.put(council.officer, path + "/end", "\"2\"", Map.of("validTo", TODAY)))
                .hasStatusOk();
    }

    @Test
    void another_council_and_another_role_have_no_part_in_it() {
        put(council.officer, "", LINK);
        String told = raise(council.officer, "RETURNED");
        OneCouncil other = new OneCouncil(service);

        assertThat(other.get(other.leader, worker)).hasStatus(404);
        assertThat(other.put(other.officer, worker, "\"1\"", LINK)).hasStatus(404);
        assertThat(other.get(other.leader, told)).hasStatus(404);
        assertThat(json(other.get(other.leader, LIST)).path("items")).isEmpty();
        assertThat(json(other.get(other.leader, CHILDREN)).path("items")).isEmpty();
        assertThat(council.get(council.academy, worker)).hasStatus(404);
        assertThat(council.get(council.person(Role.LICENSING_OFFICER), worker)).hasStatus(403);
        assertThat(council.put(council.school, worker, "\"1\"", LINK)).hasStatus(403);
        assertThat(council.get(council.school, CHILDREN)).hasStatus(403);
    }

    private MvcTestResult post(TestToken who, String trigger, @Nullable String key) {
        return council.postTo(worker + "/notifications", who, key, Map.of("trigger", trigger, "on", TODAY));
    }

    private String raise(TestToken who, String trigger) {
        MvcTestResult raised = post(who, trigger, fresh());
        assertThat(raised).hasStatus(201);
        return String.valueOf(raised.getResponse().getHeader("Location"));
    }

    private String state(String told) {
        return json(council.get(council.officer, told)).path("state").asString();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
