package org.rollcall.referral.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SupportApiTest {

    private static final String TODAY = "2026-09-21";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;
    private String plans;

    @BeforeEach
    void aCase() {
        council = new OneCouncil(service);
        plans = CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL) + "/support-plans";
    }

    @Test
    void a_plan_goes_from_offer_to_review_with_everybody_who_works_with_the_family() {
        String plan = begun();

        JsonNode view = json(council.get(council.school, plan));
        assertThat(view.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(view.path("reviewOn").asString()).isEqualTo("2026-11-02");
        assertThat(view.at("/leadPractitioner/current/who/name").asString()).isEqualTo("Kim Vale");
        assertThat(view.at("/answer/given").asBoolean()).isTrue();
        assertThat(view.at("/answer/by").isMissingNode())
                .as("who agreed is not the school's")
                .isTrue();

        clock.moveTo(LocalDate.of(2026, 11, 2));
        await().atMost(Duration.ofSeconds(20)).until(() -> json(council.get(council.officer, plan))
                .path("state")
                .asString()
                .equals("REVIEW"));
        MvcTestResult reviewed = step(
                council.officer,
                plan,
                "review",
                Map.of("on", "2026-11-02", "found", "Mornings are better.", "attendancePercent", 82));
        assertThat(reviewed).hasStatusOk();
        assertThat(json(reviewed).path("reviewOn").asString()).isEqualTo("2026-12-14");
        assertThat(json(council.get(council.school, plan)).at("/reviews/0").toString())
                .doesNotContain("Mornings");
        assertThat(step(council.officer, plan, "closure", Map.of("outcome", "MET", "on", "2026-11-02")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("MET");
    }

    @Test
    void a_decline_is_kept_as_what_was_offered_and_answered() {
        String plan = offer(Map.of("type", "EARLY_HELP_ASSESSMENT", "offeredOn", TODAY));

        MvcTestResult declined =
                step(council.officer, plan, "refusal", Map.of("by", "P1", "on", TODAY, "said", "Not now, thank you."));

        assertThat(declined).hasStatusOk();
        assertThat(json(declined).at("/answer/said").asString()).isEqualTo("Not now, thank you.");
        assertThat(json(declined).path("actions").isEmpty()).isTrue();
        assertThat(json(council.get(council.school, plan)).toString()).doesNotContain("Not now");
        assertThat(step(council.officer, plan, "acceptance", Map.of("by", "P1", "on", TODAY)))
                .hasStatus(409);
    }

    @Test
    void the_weeks_between_reviews_are_the_councils_or_the_plans_own() {
        JsonNode usual = json(council.get(council.officer, offer(Map.of("type", "CIN", "offeredOn", TODAY))));
        JsonNode own =
                json(council.get(council.officer, offer(Map.of("type", "CIN", "offeredOn", TODAY, "reviewWeeks", 3))));

        assertThat(usual.path("reviewWeeks").asInt()).isEqualTo(6);
        assertThat(own.path("reviewWeeks").asInt()).isEqualTo(3);
    }

    @Test
    void a_school_reads_what_it_works_with_and_never_the_plans_of_social_care() {
        String shared = offer(Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY));
        String apart = offer(Map.of("type", "CP", "offeredOn", TODAY));

        assertThat(texts(json(council.get(council.school, plans)).path("items"), "type"))
                .containsExactly("TEAM_AROUND_FAMILY");
        assertThat(json(council.get(council.officer, plans)).path("items")).hasSize(2);
        assertThat(council.get(council.school, shared)).hasStatusOk();
        assertThat(council.get(council.school, apart)).hasStatus(404);
        assertThat(council.get(council.academy, shared)).hasStatus(404);
        assertThat(council.get(council.academy, plans)).hasStatus(404);
    }

    @Test
    void a_school_answers_for_its_own_people_only() {
        String plan = offer(Map.of("type", "INTERNAL_PLAN", "offeredOn", TODAY));
        propose(plan, "EARLY_HELP", "Kim Vale");
        assertThat(answerLead(council.school, plan)).hasStatus(403);

        propose(plan, "SCHOOL", "Jo Dale");
        assertThat(json(council.get(council.school, plan)).path("actions").toString())
                .isEqualTo("[\"lead-practitioner-answer\"]");
        assertThat(answerLead(council.school, plan))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.leadPractitioner.current.who.name")
                .isEqualTo("Jo Dale");
    }

    @Test
    void an_answer_comes_from_a_parent_of_the_case_and_no_day_lies_in_the_future() {
        String plan = offer(Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY));

        assertThat(step(council.officer, plan, "acceptance", Map.of("by", "P9", "on", TODAY)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/by");
        assertThat(step(council.officer, plan, "acceptance", Map.of("by", "P1", "on", "2026-09-22")))
                .hasStatus(422);
        assertThat(council.postTo(plans, council.officer, fresh(), Map.of("type", "CIN", "offeredOn", "2026-09-22")))
                .hasStatus(422);
        assertThat(council.postTo(
                        plans, council.officer, fresh(), Map.of("type", "ATTENDANCE_CONTRACT", "offeredOn", TODAY)))
                .hasStatus(422);
    }

    @Test
    void the_same_offer_again_is_the_same_plan_and_another_under_its_key_is_refused() {
        Map<String, Object> offer = Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY);

        String first = location(council.postTo(plans, council.officer, "key", offer));

        assertThat(location(council.postTo(plans, council.officer, "key", offer)))
                .isEqualTo(first);
        assertThat(json(council.get(council.officer, plans)).path("items")).hasSize(1);
        assertThat(council.postTo(plans, council.officer, "key", Map.of("type", "CIN", "offeredOn", TODAY)))
                .hasStatus(422);
        assertThat(council.postTo(plans, council.officer, null, offer)).hasStatus(400);
    }

    @Test
    void a_change_without_a_version_and_one_with_a_stale_version_are_refused() {
        String plan = offer(Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY));
        propose(plan, "SCHOOL", "Jo Dale");
        Map<String, Map<String, Object>> steps = Map.of(
                "acceptance", Map.of("by", "P1", "on", TODAY),
                "refusal", Map.of("by", "P1", "on", TODAY),
                "start", Map.of("on", TODAY),
                "review", Map.of("on", TODAY, "found", "x"),
                "closure", Map.of("outcome", "MET", "on", TODAY),
                "work", work(),
                "team", Map.of("members", List.of()),
                "lead-practitioner", lead("SCHOOL", "Jo Dale"),
                "lead-practitioner/answer", Map.of("accepted", true, "on", TODAY));

        steps.forEach((step, body) -> {
            assertThat(council.put(council.officer, plan + "/" + step, (String) null, body))
                    .hasStatus(428);
            assertThat(council.put(council.officer, plan + "/" + step, "\"1\"", body))
                    .as(step)
                    .hasStatus(412);
        });
    }

    @Test
    void another_council_and_another_role_have_no_part_in_it() {
        String plan = offer(Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY));
        OneCouncil other = new OneCouncil(service);

        assertThat(other.get(other.leader, plan)).hasStatus(404);
        assertThat(other.get(other.leader, plans)).hasStatus(404);
        assertThat(other.put(other.officer, plan + "/start", "\"1\"", Map.of("on", TODAY)))
                .hasStatus(404);
        assertThat(council.get(council.person(Role.LICENSING_OFFICER), plan)).hasStatus(403);
        assertThat(council.put(council.court, plan + "/start", "\"1\"", Map.of("on", TODAY)))
                .hasStatus(403);
        assertThat(council.put(council.school, plan + "/start", "\"1\"", Map.of("on", TODAY)))
                .hasStatus(403);
    }

    private String begun() {
        String plan = offer(Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY, "work", work()));
        step(council.officer, plan, "acceptance", Map.of("by", "P1", "on", TODAY));
        propose(plan, "EARLY_HELP", "Kim Vale");
        answerLead(council.officer, plan);
        step(
                council.officer,
                plan,
                "team",
                Map.of("members", List.of(Map.of("practitioner", who("SCHOOL", "Jo Dale"), "since", TODAY))));
        assertThat(step(council.officer, plan, "start", Map.of("on", TODAY))).hasStatusOk();
        return plan;
    }

    private void propose(String plan, String organisation, String name) {
        assertThat(step(council.officer, plan, "lead-practitioner", lead(organisation, name)))
                .hasStatusOk();
    }

    private MvcTestResult answerLead(TestToken who, String plan) {
        return step(who, plan, "lead-practitioner/answer", Map.of("accepted", true, "on", TODAY));
    }

    private static Map<String, Object> lead(String organisation, String name) {
        return Map.of("practitioner", who(organisation, name), "on", TODAY);
    }

    private static Map<String, Object> who(String organisation, String name) {
        return Map.of("organisation", organisation, "role", "family support worker", "name", name);
    }

    private static Map<String, Object> work() {
        return Map.of(
                "barriers",
                List.of(Map.of("kind", "HOUSING", "where", "OUT_OF_SCHOOL")),
                "actions",
                List.of(Map.of("what", "Ring each morning", "organisation", "SCHOOL", "by", "2026-10-05")),
                "targetPercent",
                90);
    }

    private String offer(Map<String, Object> body) {
        return location(council.postTo(plans, council.officer, fresh(), body));
    }

    private MvcTestResult step(TestToken who, String plan, String step, Map<String, Object> body) {
        return council.put(who, plan + "/" + step, () -> council.get(who, plan), body);
    }

    private static String location(MvcTestResult created) {
        assertThat(created).hasStatus(201);
        return String.valueOf(created.getResponse().getHeader("Location"));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
