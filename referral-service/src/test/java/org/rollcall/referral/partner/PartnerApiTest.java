package org.rollcall.referral.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class PartnerApiTest {

    private static final String TODAY = "2026-09-21";
    private static final Map<String, Object> WITH_CONSENT = Map.of(
            "service",
            "HOUSING",
            "why",
            "Damp in both bedrooms.",
            "madeOn",
            TODAY,
            "consent",
            Map.of("by", "P1", "on", TODAY));
    private static final Map<String, Object> WITHOUT = Map.of(
            "service",
            "MASH",
            "why",
            "A mark on the arm.",
            "madeOn",
            TODAY,
            "withoutConsent",
            Map.of("reason", "Asking would put the child at risk.", "on", TODAY));

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;
    private String referrals;

    @BeforeEach
    void aCase() {
        council = new OneCouncil(service);
        referrals = CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL) + "/partner-referrals";
    }

    @Test
    void a_service_that_says_nothing_in_twenty_working_days_is_chased_and_may_still_answer() {
        String made = make(WITH_CONSENT);
        assertThat(json(council.get(council.officer, made)).path("hearBy").asString())
                .isEqualTo("2026-10-19");

        clock.moveTo(LocalDate.of(2026, 10, 20));
        await().atMost(Duration.ofSeconds(20)).until(() -> state(made).equals("UNANSWERED"));

        MvcTestResult heard = council.put(
                council.officer,
                made + "/outcome",
                () -> council.get(council.officer, made),
                Map.of("result", "SUPPORT_BEGUN", "on", "2026-10-20", "said", "Repairs are booked."));
        assertThat(heard).hasStatusOk();
        assertThat(json(heard).at("/outcome/said").asString()).isEqualTo("Repairs are booked.");
    }

    @Test
    void a_referral_rests_on_consent_or_on_a_safeguarding_reason_and_on_one_of_them_alone() {
        JsonNode without = json(council.get(council.officer, make(WITHOUT)));

        assertThat(without.at("/basis/kind").asString()).isEqualTo("SAFEGUARDING");
        assertThat(without.at("/basis/decidedBy").asString()).isEqualTo("attendance-officer@" + council.id);
        assertThat(post(Forms.without(WITH_CONSENT, "consent"))).hasStatus(422);
        assertThat(post(Forms.with(WITHOUT, "consent", Map.of("by", "P1", "on", TODAY))))
                .hasStatus(422);
        assertThat(post(Forms.with(WITH_CONSENT, "consent", Map.of("by", "P9", "on", TODAY))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/consent/by");
        assertThat(post(Forms.with(WITH_CONSENT, "hearBy", TODAY))).hasStatus(422);
        assertThat(post(Forms.with(WITH_CONSENT, "madeOn", "2026-09-22"))).hasStatus(422);
    }

    @Test
    void a_referral_is_taken_back_once() {
        String made = make(WITH_CONSENT);
        MvcTestResult seen = council.get(council.officer, made);

        assertThat(council.put(council.officer, made + "/withdrawal", seen, Map.of()))
                .hasStatusOk();
        assertThat(council.put(council.officer, made + "/withdrawal", seen, Map.of()))
                .hasStatus(412);
        assertThat(council.put(
                        council.officer, made + "/withdrawal", () -> council.get(council.officer, made), Map.of()))
                .hasStatus(409);
        assertThat(council.put(council.officer, made + "/outcome", (String) null, Map.of()))
                .hasStatus(428);
    }

    @Test
    void the_same_request_again_is_the_same_referral() {
        MvcTestResult first = council.postTo(referrals, council.officer, "key", WITH_CONSENT);
        MvcTestResult again = council.postTo(referrals, council.officer, "key", WITH_CONSENT);

        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(json(council.get(council.officer, referrals)).path("items")).hasSize(1);
        assertThat(council.postTo(referrals, council.officer, "key", WITHOUT)).hasStatus(422);
        assertThat(council.postTo(referrals, council.officer, null, WITH_CONSENT))
                .hasStatus(400);
    }

    @Test
    void schools_and_other_councils_see_nothing_of_it() {
        String made = make(WITHOUT);
        OneCouncil other = new OneCouncil(service);

        assertThat(council.get(council.school, made)).hasStatus(403);
        assertThat(council.get(council.school, referrals)).hasStatus(403);
        assertThat(council.get(council.court, made)).hasStatus(403);
        assertThat(other.get(other.leader, made)).hasStatus(404);
        assertThat(other.get(other.leader, referrals)).hasStatus(404);
        assertThat(other.put(other.leader, made + "/withdrawal", "\"1\"", Map.of()))
                .hasStatus(404);
    }

    private String state(String path) {
        return json(council.get(council.officer, path)).path("state").asString();
    }

    private String make(Map<String, Object> body) {
        MvcTestResult made = post(body);
        assertThat(made).hasStatus(201);
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    private MvcTestResult post(Map<String, Object> body) {
        return council.postTo(referrals, council.officer, UUID.randomUUID().toString(), body);
    }
}
