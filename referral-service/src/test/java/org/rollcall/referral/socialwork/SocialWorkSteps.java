package org.rollcall.referral.socialwork;

import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A case whose child has a social worker, and what that worker is told. */
public abstract class SocialWorkSteps {

    static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    static final String TODAY = MONDAY.toString();
    static final String CHILDREN = "/api/referral/v1/virtual-school/children";
    public static final Map<String, Object> LINK = Map.of(
            "status",
            "CP",
            "responsibleCouncil",
            "992",
            "socialWorker",
            Map.of("name", "Robin Ash", "email", "robin.ash@example.org", "phone", "01632 960001"),
            "validFrom",
            "2026-09-01");

    @Autowired
    ApplicationContext service;

    @Autowired
    MovableClock clock;

    OneCouncil council;
    String worker;

    @BeforeEach
    void aCase() {
        council = new OneCouncil(service);
        worker = CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL) + "/social-worker";
    }

    JsonNode items(String query) {
        return json(council.get(council.leader, CHILDREN + query)).path("items");
    }

    MvcTestResult put(TestToken who, String step, Map<String, Object> body) {
        return council.put(who, worker + step, () -> council.get(who, worker), body);
    }

    MvcTestResult step(TestToken who, String told, String step, Map<String, Object> body) {
        return council.put(who, told + "/" + step, () -> council.get(who, told), body);
    }
}
