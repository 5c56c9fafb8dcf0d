package org.rollcall.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.family.KnownFamilies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class FeedbackOfCaseApiTest extends FeedbackSteps {

    private static final String NTI = "org.rollcall.legal.notice-to-improve.";
    private static final String CLOSED = "org.rollcall.referral.case.closed.v1";

    @Test
    void the_closing_letter_says_what_the_officer_wrote_for_the_school_and_the_api_says_the_same() throws Exception {
        WorkedCase worked = new WorkedCase(service);
        council = worked.council;
        KnownFamilies.parent(service, council.id, council.pupil, "Jo Hidden", "12 Hidden Lane", true);
        String words = "In school every day since October. Thank you for the breakfast club.";
        assertThat(worked.step(
                        council.leader, "closure", Map.of("reason", "ATTENDANCE_IMPROVED", "wordsForSchool", words)))
                .hasStatusOk();

        JsonNode told = closing();
        assertThat(told.path("reasons").valueStream().map(JsonNode::asString)).containsExactly(words);
        assertThat(letter(council.school, told)).contains("What our officer adds", words);
        assertThat(json(council.get(council.school, worked.path))
                        .path("closure")
                        .path("wordsForSchool")
                        .asString())
                .isEqualTo(words);
    }

    @Test
    void what_is_written_at_a_closing_never_shows_an_address_kept_from_others() throws Exception {
        WorkedCase worked = new WorkedCase(service);
        council = worked.council;
        KnownFamilies.parent(service, council.id, council.pupil, "Jo Hidden", "12 Hidden Lane", true);
        worked.step(
                council.leader,
                "closure",
                Map.of("reason", "ATTENDANCE_IMPROVED", "wordsForSchool", "They live at 12 Hidden Lane now."));

        JsonNode told = closing();
        assertThat(told + letter(council.school, told))
                .contains("kept from others")
                .doesNotContain("Hidden Lane");
        assertThat(json(council.get(council.school, worked.path)).toString())
                .contains("kept from others")
                .doesNotContain("Hidden Lane");
    }

    private JsonNode closing() {
        return await().atMost(PATIENCE)
                .until(
                        () -> items(council.school, "").stream()
                                .filter(each -> each.path("step").asString().equals("CLOSURE"))
                                .filter(each -> council.get(
                                                        council.leader,
                                                        "/api/referral/v1/letters/"
                                                                + each.path("letterId")
                                                                        .asString())
                                                .getResponse()
                                                .getStatus()
                                        == 200)
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    @Test
    void each_legal_decision_is_told_once_and_without_amounts_or_parents() throws Exception {
        String caseId = openCase();
        try (PublishedEvents events = PublishedEvents.of(council.id, "referral")) {
            ResendingKafka.twice(
                    legal(NTI + "issued.v1", caseId, "nti", 1),
                    legal(NTI + "failed.v1", caseId, "nti", 2),
                    legal(PN + "issued.v1", caseId, "n1", 1),
                    legal(PN + "served.v1", caseId, "n1", 2),
                    legal(PN + "paid.v1", caseId, "n1", 3),
                    legal(PN + "issued.v1", caseId, "n2", 1),
                    legal(PN + "expired-unpaid.v1", caseId, "n2", 2));

            List<JsonNode> told = awaitFeedback(6);
            assertThat(told.stream().map(each -> each.path("news").asString()))
                    .containsExactlyInAnyOrder(
                            "NOTICE_TO_IMPROVE_ISSUED",
                            "NOTICE_TO_IMPROVE_FAILED",
                            "PENALTY_NOTICE_ISSUED",
                            "PENALTY_NOTICE_PAID",
                            "PENALTY_NOTICE_ISSUED",
                            "PENALTY_NOTICE_UNPAID");
            for (JsonNode each : told) {
                assertThat(letter(council.school, each))
                        .contains("Robin Sample")
                        .doesNotContain("£", "Moor");
                assertThat(each.toString()).doesNotContain("parentId", "amount");
            }
            ContractAssertions.asPromised(events.await("org.rollcall.referral.feedback.given.v1"));
            ContractAssertions.asPromised(events.await("org.rollcall.referral.letter.sent.v1"));
        }
        assertThat(texts(
                        json(council.get(council.school, CASES + "/" + caseId + "/feedback"))
                                .path("items"),
                        "caseId"))
                .hasSize(6)
                .containsOnly(caseId);
    }

    @Test
    void what_comes_of_contracts_and_panels_is_told() throws Exception {
        String caseId = openCase();
        ResendingKafka.twice(
                casework("contract.agreed.v1", caseId, "c", 1),
                casework("contract.breached.v1", caseId, "c", 2),
                casework("panel.held.v1", caseId, "p", 1));

        List<JsonNode> told = awaitFeedback(3);
        assertThat(told.stream().map(each -> each.path("news").asString()))
                .contains("CONTRACT_AGREED", "CONTRACT_BREACHED")
                .anyMatch(news -> news.startsWith("PANEL_"));
        assertThat(letter(council.school, told.get(0))).contains("Robin Sample").doesNotContain("Moor");
    }

    @Test
    void what_social_care_does_and_how_a_court_decided_is_not_told() throws Exception {
        close(openCase(), "SOCIAL_CARE_LEAD", 1);
        close(openCase(), "CONVICTED", 2);
        ObjectNode redirected = ((ObjectNode)
                        ContractAssertions.example("org.rollcall.referral.referral.redirected.v1"))
                .put("pupilId", council.pupil)
                .put("schoolUrn", SCHOOL)
                .put("outcome", "REDIRECT_SOCIAL_CARE_MASH");
        ResendingKafka.twice(
                IncomingEvent.of(council.id, "org.rollcall.referral.referral.redirected.v1", "r1", 3, redirected));

        List<JsonNode> told = awaitFeedback(3);
        assertThat(told.stream().map(each -> each.path("news").asString()))
                .containsExactlyInAnyOrder("CLOSED_SUPPORT_CONTINUES", "CLOSED_COURT_ENDED", "REDIRECT_OTHER_SERVICE");
        for (JsonNode each : told) {
            assertThat(each + letter(council.school, each))
                    .doesNotContainIgnoringCase("social care")
                    .doesNotContainIgnoringCase("convict")
                    .doesNotContain("MASH");
        }
    }

    @Test
    void of_a_child_who_has_died_nothing_more_is_told() {
        WorkedCase worked = new WorkedCase(service);
        council = worked.council;
        assertThat(worked.step(council.leader, "closure", Map.of("reason", "PUPIL_DIED")))
                .hasStatusOk();
        closing();

        ResendingKafka.twice(
                legal(PN + "expired-unpaid.v1", worked.id, "n1", 2), legal(PN + "issued.v1", openCase(), "n2", 1));

        await().atMost(PATIENCE).until(() -> news().contains("PENALTY_NOTICE_ISSUED"));
        assertThat(news()).contains("CLOSED_WITH_SORROW").doesNotContain("PENALTY_NOTICE_UNPAID");
    }

    private void close(String caseId, String reason, long sequence) {
        ObjectNode closed = ((ObjectNode) ContractAssertions.example(CLOSED))
                .put("caseId", caseId)
                .put("pupilId", council.pupil)
                .put("schoolUrn", SCHOOL)
                .put("reason", reason);
        ResendingKafka.twice(IncomingEvent.of(council.id, CLOSED, caseId, sequence, closed));
    }

    private IncomingEvent casework(String name, String caseId, String subject, long sequence) {
        String type = "org.rollcall.referral." + name;
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type))
                .put("caseId", caseId)
                .put("pupilId", council.pupil)
                .put("schoolUrn", SCHOOL);
        return IncomingEvent.of(council.id, type, subject + caseId, sequence, example);
    }
}
