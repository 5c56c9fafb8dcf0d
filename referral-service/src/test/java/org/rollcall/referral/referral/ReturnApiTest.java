package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A referral that went back to the school: answered in time, withdrawn, or left to lapse. */
@RollcallTest
class ReturnApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LAPSED = "org.rollcall.referral.referral.lapsed.v1";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;
    private String path;

    @BeforeEach
    void aReturnedReferral() {
        council = new OneCouncil(service);
        path = council.inTriage();
    }

    @Test
    void the_school_is_told_by_when_to_answer() {
        sendBack();

        assertThat(json(council.get(council.school, path)).path("answerBy").asString())
                .isEqualTo("2026-10-05"); // the tenth working day after 21 September
    }

    @Test
    void the_council_sets_how_many_working_days_that_is() {
        TestToken admin = council.person(Role.COUNCIL_ADMIN);
        for (Map<String, Object> number : List.<Map<String, Object>>of(
                Map.of("key", "return.lapse-days", "value", 5), Map.of("key", "triage.sla-days", "value", 3))) {
            assertThat(council.put(
                            admin,
                            "/api/referral/v1/council/settings/" + number.get("key"),
                            (String) null,
                            Map.of("from", "2026-09-21", "value", number.get("value"))))
                    .hasStatusOk();
        }
        sendBack();

        assertThat(json(council.get(council.school, path)).path("answerBy").asString())
                .isEqualTo("2026-09-28");
    }

    @Test
    void unanswered_after_its_last_day_it_lapses_and_others_are_told() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            sendBack();
            clock.moveTo(LocalDate.of(2026, 10, 5));
            assertThat(state()).isEqualTo("RETURNED");
            clock.moveTo(LocalDate.of(2026, 10, 6));

            await().atMost(PATIENCE).until(() -> state().equals("LAPSED"));
            PublishedEvent lapsed = told.await(LAPSED);
            ContractAssertions.asPromised(lapsed);
            assertThat(lapsed.data().path("answerBy").asString()).isEqualTo("2026-10-05");
            assertThat(answer("late")).hasStatus(409);
            assertThat(council.submit(council.draft(council.form()))).hasStatusOk();
        }
    }

    @Test
    void answered_on_its_last_day_it_goes_on() {
        sendBack();
        clock.moveTo(LocalDate.of(2026, 10, 5));

        assertThat(answer("signed now")).hasStatusOk();
        clock.moveTo(LocalDate.of(2026, 10, 6));
        assertThat(state()).isEqualTo("SUBMITTED");
        assertThat(json(council.get(council.school, path)).has("answerBy")).isFalse();
    }

    @Test
    void what_is_owed_is_announced_with_the_step_that_it_follows_from() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            sendBack();
            answer("signed now");
            council.put(council.school, path + "/withdrawal", () -> council.get(council.school, path), Map.of());
            told.await("org.rollcall.referral.referral.withdrawn.v1");

            List<String> duties = await().atMost(PATIENCE)
                    .until(
                            () -> told.heard().stream()
                                    .filter(event -> event.type().startsWith("org.rollcall.referral.duty."))
                                    .map(ReturnApiTest::line)
                                    .toList(),
                            lines -> lines.size() >= 6);
            assertThat(duties)
                    .containsSubsequence(
                            "arose START_TRIAGE 2026-09-28",
                            "met ",
                            "arose ANSWER_RETURN 2026-10-05",
                            "met ",
                            "arose START_TRIAGE 2026-09-28",
                            "fell ");
        }
    }

    private static String line(PublishedEvent event) {
        String verb = event.type().replace("org.rollcall.referral.duty.", "").replace(".v1", "");
        return verb + " "
                + (verb.equals("arose")
                        ? event.data().path("kind").asString() + " "
                                + event.data().path("dueOn").asString()
                        : "");
    }

    private void sendBack() {
        assertThat(council.decide(
                        council.officer, path, Map.of("outcome", "RETURN_INCOMPLETE", "reasons", List.of("unsigned"))))
                .hasStatusOk();
    }

    private MvcTestResult answer(String answer) {
        return council.put(
                council.school,
                path + "/submission",
                () -> council.get(council.school, path),
                Map.of("answers", List.of(answer)));
    }

    private String state() {
        return json(council.get(council.school, path)).path("state").asString();
    }
}
