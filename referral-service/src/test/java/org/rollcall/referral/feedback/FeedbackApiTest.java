package org.rollcall.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.allocation.AllocationApi;
import org.rollcall.referral.family.KnownFamilies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class FeedbackApiTest extends FeedbackSteps {

    @Autowired
    private MovableClock clock;

    @Test
    void a_returned_referral_is_told_with_what_the_school_must_mend() throws Exception {
        String path = council.inTriage();
        council.decide(
                council.officer,
                path,
                Map.of("outcome", "RETURN_INCOMPLETE", "note", "Thank you.", "reasons", List.of("Send the letters.")));

        JsonNode told = awaitFeedback(1).get(0);
        assertThat(told.path("news").asString()).isEqualTo("RETURN_INCOMPLETE");
        assertThat(told.path("step").asString()).isEqualTo("TRIAGE");
        assertThat(told.path("reasons").valueStream().map(JsonNode::asString)).contains("Send the letters.");
        assertThat(letter(council.school, told))
                .contains("Robin Sample", "Larkfield Primary School", "What we need from you", "Send the letters.")
                .doesNotContain("Moor", "Invented Row");
    }

    @Test
    void a_reason_that_shows_an_address_kept_from_others_is_left_out_of_the_letter_and_of_the_api_alike()
            throws Exception {
        String path = council.inTriage();
        KnownFamilies.parent(service, council.id, council.pupil, "Jo Hidden", "12 Hidden Lane", true);
        council.decide(
                council.officer,
                path,
                Map.of(
                        "outcome",
                        "RETURN_INCOMPLETE",
                        "note",
                        "Not 12, Hidden Lane.",
                        "reasons",
                        List.of("Who lives at 12 Hidden Lane?", "Send the letters.")));

        JsonNode told = awaitFeedback(1).get(0);
        assertThat(letter(council.school, told))
                .contains("What we need from you", "kept from others", "Send the letters.")
                .doesNotContain("Hidden Lane");
        assertThat(told.toString())
                .contains("kept from others", "Send the letters.")
                .doesNotContain("Hidden Lane");
        assertThat(json(council.get(council.school, path)).toString())
                .contains("kept from others", "Send the letters.")
                .doesNotContain("Hidden Lane");
        assertThat(json(council.get(council.officer, path)).toString())
                .as("the council knows where it writes to")
                .contains("Who lives at 12 Hidden Lane?");
    }

    @Test
    void another_school_another_council_and_other_roles_hear_nothing() {
        String caseId = openCase();
        ResendingKafka.once(legal(PN + "issued.v1", caseId, "n1", 1));
        String letter = awaitFeedback(1).get(0).path("letterId").asString();
        OneCouncil other = new OneCouncil(service);

        assertThat(council.get(council.academy, CASES + "/" + caseId + "/feedback"))
                .hasStatus(404);
        assertThat(other.get(other.leader, CASES + "/" + caseId + "/feedback")).hasStatus(404);
        assertThat(items(council.academy, "")).isEmpty();
        assertThat(items(other.leader, "?school=" + SCHOOL)).isEmpty();
        assertThat(council.get(council.academy, FEEDBACK + "?school=" + SCHOOL)).hasStatus(404);
        assertThat(council.get(council.academy, "/api/referral/v1/letters/" + letter))
                .hasStatus(404);
        assertThat(items(council.leader, "?school=" + ACADEMY)).isEmpty();
        assertThat(council.get(council.person(Role.AUDITOR), FEEDBACK)).hasStatus(403);
        assertThat(council.get(council.person(Role.AUDITOR), CASES + "/" + caseId + "/feedback"))
                .hasStatus(403);
    }

    @Test
    void the_end_of_a_term_brings_one_summary() throws Exception {
        String type = "org.rollcall.attendance.school.recorded.v1";
        ResendingKafka.twice(IncomingEvent.of(council.id, type, SCHOOL, 1, ContractAssertions.example(type)));
        String caseId = openCase();
        ResendingKafka.twice(legal(PN + "issued.v1", caseId, "n1", 1), legal(PN + "paid.v1", caseId, "n1", 2));
        awaitFeedback(2);

        clock.moveTo(LocalDate.of(2026, 12, 18));
        assertThat(items(council.school, "")).hasSize(2);
        clock.moveTo(LocalDate.of(2026, 12, 19));

        JsonNode summary = awaitFeedback(3).stream()
                .filter(each -> each.path("step").asString().equals("TERM"))
                .findFirst()
                .orElseThrow();
        assertThat(summary.path("on").asString()).isEqualTo("2026-12-18");
        assertThat(letter(council.school, summary))
                .contains("Autumn term", "Robin Sample", "A penalty notice has been issued", "has been paid");
        assertNotThereForWhoIsTied(summary);
        clock.moveTo(LocalDate.of(2027, 3, 26));
        assertThat(items(council.school, "")).hasSize(3);
    }

    /** A summary tells of all children of a school; one of whom no school is known yet may be among them. */
    private void assertNotThereForWhoIsTied(JsonNode summary) throws Exception {
        assertThat(letter(council.officer, summary)).contains("Robin Sample");
        tie("attendance-officer@", council.pupil);
        assertThat(document(council.officer, summary)).hasStatus(404);

        assertThat(letter(council.leader, summary)).contains("Robin Sample");
        tie("team-leader@", UUID.randomUUID().toString());
        assertThat(document(council.leader, summary)).hasStatus(404);
    }

    private void tie(String who, String child) {
        assertThat(new AllocationApi(service, council)
                        .declare(council.leader, who + council.id, Map.of("pupilId", child, "tie", "RELATIVE")))
                .hasStatus2xxSuccessful();
    }

    private MvcTestResult document(TestToken who, JsonNode summary) {
        return council.get(
                who, "/api/referral/v1/letters/" + summary.path("letterId").asString() + "/document");
    }
}
