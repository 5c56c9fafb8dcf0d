package org.rollcall.referral.support.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.SentPages;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class ActionPlanLetterTest {

    private static final String TODAY = "2026-09-21";
    private static final Map<String, Object> LEAD =
            Map.of("organisation", "EARLY_HELP", "role", "family support worker", "name", "Kim Vale");

    @Autowired
    private ApplicationContext service;

    @Test
    void the_parent_who_agreed_gets_the_plan_once_with_the_childs_name() {
        OneCouncil council = new OneCouncil(service);
        String caseId = KnownCases.open(service, council.id, council.pupil, SCHOOL);
        council.put(council.officer, "/api/referral/v1/pupils/" + council.pupil + "/card", "\"0\"", Map.of());
        String plan = begun(council, CASES + "/" + caseId + "/support-plans");
        SentPages sent = new SentPages(council, caseId);

        assertThat(sent.await(ActionPlanLetter.NAME, 1).getFirst())
                .contains("Our plan to support your family", "Robin Sample", "Kim Vale, family support worker")
                .contains("Ring each morning", "Council attendance service", "5 October 2026", "2 November 2026")
                .contains("It is your family's plan", "90 per cent of sessions");

        String id = plan.substring(plan.lastIndexOf('/') + 1);
        ResendingKafka.twice(IncomingEvent.of(
                council.id,
                "org.rollcall.referral.support-plan.started.v1",
                id,
                99,
                Map.of("planId", id, "on", TODAY)));
        begun(council, CASES + "/" + caseId + "/support-plans");
        assertThat(sent.await(ActionPlanLetter.NAME, 2)).hasSize(2);
    }

    private static String begun(OneCouncil council, String plans) {
        Map<String, Object> offer = Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY, "work", work());
        MvcTestResult offered =
                council.postTo(plans, council.officer, UUID.randomUUID().toString(), offer);
        String plan = String.valueOf(offered.getResponse().getHeader("Location"));
        step(council, plan, "acceptance", Map.of("by", "P1", "on", TODAY));
        step(council, plan, "lead-practitioner", Map.of("practitioner", LEAD, "on", TODAY));
        step(council, plan, "lead-practitioner/answer", Map.of("accepted", true, "on", TODAY));
        step(council, plan, "start", Map.of("on", TODAY));
        return plan;
    }

    private static void step(OneCouncil council, String plan, String step, Map<String, Object> body) {
        assertThat(council.put(council.officer, plan + "/" + step, () -> council.get(council.officer, plan), body))
                .hasStatusOk();
    }

    private static Map<String, Object> work() {
        return Map.of(
                "barriers",
                List.of(),
                "actions",
                List.of(Map.of("what", "Ring each morning", "organisation", "ATTENDANCE_SERVICE", "by", "2026-10-05")),
                "targetPercent",
                90);
    }
}
