package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.evidence.EvidenceKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From a school's worry to the council's request for legal action, with the school looking on. */
@RollcallTest
class JourneyScenario {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext service;

    @Test
    void a_school_refers_and_the_council_takes_it_to_legal_planning() {
        OneCouncil council = new OneCouncil(service);
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            // The school writes a thin referral, is told all that is missing, mends it and sends it in.
            String referral =
                    council.draft(Forms.with(council.form(), "evidence", Forms.evidence(EvidenceKind.REGISTER_PRINT)));
            assertThat(texts(json(council.submit(referral)).path("guards"), "code"))
                    .hasSize(8)
                    .containsOnly("EVIDENCE_MISSING");
            council.put(council.school, referral, () -> council.get(council.school, referral), council.form());
            assertThat(council.submit(referral)).hasStatusOk();

            // An officer triages it, and accepts it for legal action.
            council.put(council.officer, referral + "/triage", () -> council.get(council.officer, referral), Map.of());
            council.decide(council.officer, referral, Map.of("outcome", "ACCEPT_LEGAL"));
            String caseId =
                    json(council.get(council.school, referral)).path("caseId").asString();

            // The case opens by itself. A team leader gives it to the officer, who asks for legal action.
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(council.get(council.leader, CASES + "/" + caseId))
                    .hasStatusOk());
            String path = CASES + "/" + caseId;
            council.put(
                    council.leader,
                    path + "/allocation",
                    () -> council.get(council.leader, path),
                    Map.of("officer", "attendance-officer@" + council.id));
            council.put(council.officer, path + "/legal-planning", () -> council.get(council.officer, path), Map.of());
            assertThat(state(council, path)).isEqualTo("LEGAL_PLANNING");

            // legal-service issues a notice and has it paid: the school sees that, and no more of it.
            ResendingKafka.twice(legal(council, caseId, "issued.v1", 1), legal(council, caseId, "paid.v1", 2));
            JsonNode step = await().atMost(PATIENCE)
                    .until(
                            () -> json(council.get(council.school, path)).path("legalSteps"),
                            steps -> texts(steps, "stage").equals(List.of("PAID")))
                    .get(0);
            assertThat(step.path("kind").asString()).isEqualTo("PENALTY_NOTICE");
            assertThat(step.has("noticeId") || step.has("parentId")).isFalse();
            assertThat(json(council.get(council.leader, path))
                            .path("legalSteps")
                            .get(0)
                            .path("parentId")
                            .asString())
                    .isNotEmpty();

            // A council's own system has heard every step in order, as promised.
            told.await("org.rollcall.referral.case.stage-changed.v1");
            List<PublishedEvent> heard = told.heard();
            heard.forEach(ContractAssertions::asPromised);
            assertThat(types(heard, "referral.referral")).containsExactly("submitted", "triage-started", "accepted");
            assertThat(types(heard, "referral.case"))
                    .containsExactly("opened", "allocated", "legal-action-requested", "stage-changed");
        }
    }

    private static IncomingEvent legal(OneCouncil council, String caseId, String verb, long sequence) {
        String type = "org.rollcall.legal.penalty-notice." + verb;
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type)).put("caseId", caseId);
        return IncomingEvent.of(council.id, type, example.path("noticeId").asString(), sequence, example);
    }

    private static String state(OneCouncil council, String path) {
        return json(council.get(council.school, path)).path("state").asString();
    }

    private static List<String> types(List<PublishedEvent> heard, String aggregate) {
        String prefix = "org.rollcall." + aggregate + ".";
        return heard.stream()
                .map(PublishedEvent::type)
                .filter(type -> type.startsWith(prefix))
                .map(type -> type.substring(prefix.length()).replace(".v1", ""))
                .toList();
    }
}
