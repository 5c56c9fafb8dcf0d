package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.AttendanceForTests;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.triage.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class TriageApiTest {

    @Autowired
    private ApplicationContext service;

    private OneCouncil council;

    @BeforeEach
    void aCouncil() {
        council = new OneCouncil(service);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MERGE_WITH_EXISTING_CASE")
    void a_team_leader_may_decide_any_outcome(Outcome outcome) {
        String path = council.inTriage();

        MvcTestResult decided = council.decide(council.leader, path, complete(outcome));

        assertThat(decided).hasStatusOk();
        JsonNode view = json(council.get(council.school, path));
        assertThat(view.path("state").asString())
                .isEqualTo(ReferralState.after(outcome).name());
        assertThat(view.path("decision").path("outcome").asString()).isEqualTo(outcome.name());
        assertThat(view.path("caseId").asString("").isEmpty()).isEqualTo(outcome.ending() != Outcome.Ending.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MERGE_WITH_EXISTING_CASE")
    void an_attendance_officer_may_accept_and_return_and_nothing_else(Outcome outcome) {
        String path = council.inTriage();
        boolean delegated =
                List.of(Outcome.Ending.ACCEPTED, Outcome.Ending.RETURNED).contains(outcome.ending());

        assertThat(council.decide(council.officer, path, complete(outcome))).hasStatus(delegated ? 200 : 403);
    }

    @Test
    void a_team_leader_alone_accepts_a_penalty_notice_below_the_threshold_and_the_council_reads_who_did() {
        Map<String, Object> form = new HashMap<>(council.form());
        form.putAll(Map.of(
                "belowThresholdReason", "Nine sessions, then back.",
                "belowThresholdCode", "DELIBERATE_AVOIDANCE_OF_THRESHOLD"));
        String path = council.draft(form);
        council.submit(path);
        council.put(council.officer, path + "/triage", council.get(council.officer, path), Map.of());
        Map<String, Object> accept = Map.of("outcome", "ACCEPT_PN_CHECK");

        assertThat(council.decide(council.officer, path, accept))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[0].code")
                .isEqualTo("BELOW_THRESHOLD_NOT_APPROVED");
        JsonNode decided = json(council.decide(council.leader, path, accept));

        assertThat(decided.at("/decision/belowThreshold/code").asString())
                .isEqualTo("DELIBERATE_AVOIDANCE_OF_THRESHOLD");
        assertThat(decided.at("/decision/belowThreshold/by").asString()).isEqualTo("team-leader@" + council.id);
        JsonNode schools = json(council.get(council.school, path));
        assertThat(schools.path("belowThresholdCode").asString()).isEqualTo("DELIBERATE_AVOIDANCE_OF_THRESHOLD");
        assertThat(schools.path("decision").has("belowThreshold")).isFalse();
    }

    @Test
    void each_role_is_shown_the_decisions_that_it_may_take() {
        String path = council.inTriage();

        assertThat(actions(council.get(council.officer, path))).containsExactly("accept", "return");
        assertThat(actions(council.get(council.leader, path)))
                .containsExactly("accept", "return", "redirect", "refuse");
        assertThat(actions(council.get(council.court, path))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RETURN_INCOMPLETE,        /reasons",
        "REDIRECT_OTHER_LA,        /target",
        "MERGE_WITH_EXISTING_CASE, /caseId",
    })
    void an_outcome_that_needs_more_says_what(String outcome, String pointer) {
        String path = council.inTriage();

        assertThat(council.decide(council.leader, path, Map.of("outcome", outcome)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly(pointer);
    }

    @Test
    void an_outcome_that_does_not_exist_is_refused_with_those_that_do() {
        String path = council.inTriage();

        assertThat(council.decide(council.leader, path, Map.of("outcome", "MAYBE")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .contains("ACCEPT_LEGAL");
        assertThat(council.decide(council.leader, path, Map.of())).hasStatus(422);
    }

    @Test
    void a_referral_is_merged_into_an_open_case_of_its_pupil() {
        String path = council.inTriage();
        String open = KnownCases.open(service, council.id, council.pupil, OneCouncil.SCHOOL);

        assertThat(merge(path, open))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.caseId")
                .isEqualTo(open);
    }

    @Test
    void it_is_merged_into_no_other_case() {
        String path = council.inTriage();
        OneCouncil other = new OneCouncil(service);
        List<String> closedToIt = List.of(
                "no-such-case",
                KnownCases.open(service, council.id, "another-pupil", OneCouncil.SCHOOL),
                KnownCases.open(service, council.id, council.pupil, OneCouncil.ACADEMY),
                KnownCases.open(service, other.id, council.pupil, OneCouncil.SCHOOL));

        for (String caseId : closedToIt) {
            MvcTestResult refused = merge(path, caseId);
            assertThat(refused).hasStatus(409);
            assertThat(texts(json(refused).path("guards"), "code")).containsExactly("NO_OPEN_CASE");
        }
    }

    @Test
    void a_returned_referral_comes_back_with_an_answer_to_each_reason() {
        String path = council.inTriage();
        council.decide(
                council.officer,
                path,
                Map.of("outcome", "RETURN_INCOMPLETE", "reasons", List.of("unsigned", "which parent?")));

        assertThat(texts(json(council.submit(path)).path("guards"), "code"))
                .containsExactly("RETURN_REASON_UNANSWERED", "RETURN_REASON_UNANSWERED");
        MvcTestResult again = council.put(
                council.school,
                path + "/submission",
                () -> council.get(council.school, path),
                Map.of("answers", List.of("signed now", "both")));
        assertThat(again).hasStatusOk();
        assertThat(json(again).path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(texts(json(again).path("returned"), "answer")).containsExactly("signed now", "both");
    }

    @Test
    void a_decided_referral_cannot_be_decided_again() {
        String path = council.inTriage();
        council.decide(council.leader, path, complete(Outcome.REFUSE_SUPPORT_NOT_EXHAUSTED));

        assertThat(council.decide(council.leader, path, complete(Outcome.ACCEPT_LEGAL)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[0].code")
                .isEqualTo("TRANSITION_NOT_ALLOWED");
    }

    @Test
    void while_attendance_is_away_triage_does_not_begin() {
        String path = council.draft(council.form());
        MvcTestResult submitted = council.submit(path);
        AttendanceForTests.fail("/pupils/" + council.pupil, 500);

        assertThat(council.put(council.officer, path + "/triage", submitted, Map.of()))
                .hasStatus(503);
        assertThat(json(council.get(council.officer, path)).path("state").asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void a_social_worker_who_is_written_down_here_alone_is_consulted_too() {
        assertThat(council.put(
                        council.officer,
                        "/api/referral/v1/pupils/" + council.pupil + "/social-worker",
                        "\"0\"",
                        Map.of("status", "CIN", "responsibleCouncil", "992", "validFrom", "2026-09-21")))
                .hasStatusOk();

        String path = council.inTriage();

        assertThat(texts(
                        json(council.decide(council.officer, path, Map.of("outcome", "ACCEPT_LEGAL")))
                                .path("guards"),
                        "code"))
                .containsExactly("SOCIAL_WORKER_NOT_CONSULTED");
        assertThat(council.decide(council.officer, path, Map.of("outcome", "ACCEPT_CASEWORK")))
                .hasStatusOk();
    }

    @Test
    void the_council_sees_that_a_social_worker_must_be_consulted_and_the_school_does_not() {
        AttendanceForTests.giveSocialWorker(council.pupil);
        String path = council.inTriage();

        assertThat(json(council.get(council.officer, path))
                        .path("triage")
                        .path("consultSocialWorker")
                        .asBoolean())
                .isTrue();
        assertThat(json(council.get(council.school, path)).has("triage")).isFalse();
        assertThat(texts(
                        json(council.decide(council.officer, path, Map.of("outcome", "ACCEPT_LEGAL")))
                                .path("guards"),
                        "code"))
                .containsExactly("SOCIAL_WORKER_NOT_CONSULTED");
        assertThat(council.decide(
                        council.officer,
                        path,
                        Map.of("outcome", "ACCEPT_LEGAL", "socialWorkerConsultedOn", "2026-09-22")))
                .hasStatus(422);
        assertThat(council.decide(
                        council.officer,
                        path,
                        Map.of("outcome", "ACCEPT_LEGAL", "socialWorkerConsultedOn", "2026-09-21")))
                .hasStatusOk();
    }

    @Test
    void a_refusal_may_name_the_defence() {
        String path = council.inTriage();
        council.decide(
                council.leader,
                path,
                Map.of("outcome", "REFUSE_STATUTORY_DEFENCE_LIKELY", "defence", "RELIGIOUS_OBSERVANCE"));

        assertThat(json(council.get(council.school, path))
                        .path("decision")
                        .path("defence")
                        .asString())
                .isEqualTo("RELIGIOUS_OBSERVANCE");
    }

    @Test
    void of_officers_who_decide_at_once_one_wins_and_the_others_are_told() throws InterruptedException {
        String path = council.inTriage();
        MvcTestResult seen = council.get(council.leader, path);
        List<Callable<Integer>> decisions = IntStream.range(0, 10)
                .<Callable<Integer>>mapToObj(n -> () -> council.put(
                                n % 2 == 0 ? council.leader : council.officer,
                                path + "/decision",
                                seen,
                                Map.of("outcome", n % 2 == 0 ? "ACCEPT_CASEWORK" : "ACCEPT_LEGAL"))
                        .getResponse()
                        .getStatus())
                .toList();

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> done : threads.invokeAll(decisions)) {
                statuses.add(done.resultNow());
            }
        }

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 200).hasSize(9).containsOnly(412);
    }

    private MvcTestResult merge(String path, String caseId) {
        return council.decide(council.leader, path, Map.of("outcome", "MERGE_WITH_EXISTING_CASE", "caseId", caseId));
    }

    private static List<String> actions(MvcTestResult view) {
        return json(view).path("actions").valueStream().map(JsonNode::asString).toList();
    }

    private static Map<String, Object> complete(Outcome outcome) {
        Map<String, Object> decision = new HashMap<>(Map.of("outcome", outcome.name(), "note", "For the school."));
        if (outcome == Outcome.RETURN_INCOMPLETE) {
            decision.put("reasons", List.of("The letters are unsigned."));
        }
        if (outcome == Outcome.REDIRECT_OTHER_LA) {
            decision.put("target", "Eastvale Council");
        }
        return decision;
    }
}
