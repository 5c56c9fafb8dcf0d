package org.rollcall.referral.teamaround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class MeetingApiTest {

    private static final String TODAY = "2026-09-21";
    private static final Map<String, Object> MINUTES = Map.of(
            "present",
            List.of(Map.of("name", "Kim Vale", "organisation", "EARLY_HELP")),
            "said",
            "Mornings are hard since the move.",
            "agreed",
            List.of(Map.of("what", "Breakfast club from Monday", "owner", "Jo Dale", "by", "2026-10-05")),
            "copies",
            List.of("P1"));

    @Autowired
    private ApplicationContext service;

    private OneCouncil council;
    private String plan;

    @BeforeEach
    void aPlan() {
        council = new OneCouncil(service);
        plan = planOf("TEAM_AROUND_FAMILY");
    }

    @Test
    void a_meeting_is_arranged_held_and_minuted_and_the_school_reads_what_was_agreed() {
        String meeting = arrange(plan, TODAY);

        MvcTestResult minuted = step(meeting, "minutes", MINUTES);

        assertThat(minuted).hasStatusOk();
        assertThat(json(minuted).at("/minutes/said").asString()).contains("Mornings");
        JsonNode forSchool = json(council.get(council.school, meeting));
        assertThat(forSchool.path("state").asString()).isEqualTo("HELD");
        assertThat(forSchool.at("/minutes/agreed/0/what").asString()).isEqualTo("Breakfast club from Monday");
        assertThat(forSchool.toString()).doesNotContain("Mornings", "P1");
        assertThat(json(council.get(council.school, plan + "/meetings")).path("items"))
                .hasSize(1);
        assertThat(step(meeting, "cancellation", Map.of())).hasStatus(409);
    }

    @Test
    void minutes_are_of_a_meeting_that_was_held_and_go_to_parents_of_the_case() {
        String toCome = arrange(plan, "2026-09-22");

        assertThat(step(toCome, "minutes", MINUTES))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[0].code")
                .isEqualTo("MEETING_TO_COME");
        assertThat(step(arrange(plan, TODAY), "minutes", Forms.with(MINUTES, "copies", List.of("P9"))))
                .hasStatus(422);
        assertThat(step(toCome, "cancellation", Map.of())).hasStatusOk();
    }

    @Test
    void a_change_names_the_version_it_saw_and_an_arrangement_its_key() {
        String meeting = arrange(plan, TODAY);

        assertThat(council.put(council.officer, meeting + "/minutes", (String) null, MINUTES))
                .hasStatus(428);
        assertThat(council.put(council.officer, meeting + "/minutes", "\"7\"", MINUTES))
                .hasStatus(412);
        assertThat(council.put(council.officer, meeting + "/cancellation", "\"7\"", Map.of()))
                .hasStatus(412);
        assertThat(council.postTo(plan + "/meetings", council.officer, null, Map.of("on", TODAY)))
                .hasStatus(400);
        council.postTo(plan + "/meetings", council.officer, "key", Map.of("on", TODAY));
        council.postTo(plan + "/meetings", council.officer, "key", Map.of("on", TODAY));
        assertThat(json(council.get(council.officer, plan + "/meetings")).path("items"))
                .hasSize(2);
    }

    @Test
    void the_team_of_a_plan_that_ended_meets_no_more() {
        assertThat(council.put(
                        council.officer,
                        plan + "/closure",
                        () -> council.get(council.officer, plan),
                        Map.of("outcome", "WITHDRAWN", "on", TODAY)))
                .hasStatusOk();

        assertThat(council.postTo(plan + "/meetings", council.officer, fresh(), Map.of("on", TODAY)))
                .hasStatus(409);
    }

    @Test
    void who_may_not_see_the_plan_does_not_see_its_meetings() {
        String apart = planOf("CP");
        String meeting = arrange(apart, TODAY);
        OneCouncil other = new OneCouncil(service);

        assertThat(council.get(council.school, meeting)).hasStatus(404);
        assertThat(council.get(council.academy, plan + "/meetings")).hasStatus(404);
        assertThat(other.get(other.leader, meeting)).hasStatus(404);
        assertThat(council.put(council.school, meeting + "/minutes", "\"1\"", MINUTES))
                .hasStatus(403);
        String elsewhere = meeting.replace(apart, plan);
        assertThat(council.get(council.officer, elsewhere)).hasStatus(404);
    }

    private String planOf(String type) {
        String plans = CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL) + "/support-plans";
        return location(council.postTo(plans, council.officer, fresh(), Map.of("type", type, "offeredOn", TODAY)));
    }

    private String arrange(String of, String on) {
        return location(council.postTo(of + "/meetings", council.officer, fresh(), Map.of("on", on)));
    }

    private MvcTestResult step(String meeting, String step, Map<String, Object> body) {
        return council.put(council.officer, meeting + "/" + step, () -> council.get(council.officer, meeting), body);
    }

    private static String location(MvcTestResult created) {
        assertThat(created).hasStatus(201);
        return String.valueOf(created.getResponse().getHeader("Location"));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
