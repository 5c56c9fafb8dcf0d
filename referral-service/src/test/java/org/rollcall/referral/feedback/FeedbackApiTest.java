package org.rollcall.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.platform.testsupport.TestTokens;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.family.KnownFamilies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class FeedbackApiTest {

    private static final String FEEDBACK = "/api/referral/v1/feedback";
    private static final String PN = "org.rollcall.legal.penalty-notice.";
    private static final String NTI = "org.rollcall.legal.notice-to-improve.";
    private static final String CLOSED = "org.rollcall.referral.case.closed.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;

    @BeforeEach
    void a_council_that_knows_the_pupils_name() {
        council = new OneCouncil(service);
        assertThat(council.put(
                        council.officer, "/api/referral/v1/pupils/" + council.pupil + "/card", (String) null, Map.of()))
                .hasStatusOk();
    }

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
    void an_officer_is_named_with_how_to_reach_them() throws Exception {
        String subject = "attendance-officer@" + council.id;
        assertThat(council.put(
                        council.officer,
                        "/api/referral/v1/officer-contacts/" + subject,
                        "\"0\"",
                        Map.of("name", "Siân Llŷr", "telephone", "01632 960 111")))
                .hasStatusOk();
        String caseId = openCase();
        String path = CASES + "/" + caseId;
        assertThat(council.put(
                        council.leader,
                        path + "/allocation",
                        council.get(council.leader, path),
                        Map.of("officer", subject)))
                .hasStatusOk();

        JsonNode told = awaitFeedback(1).get(0);
        assertThat(told.path("news").asString()).isEqualTo("ALLOCATED");
        assertThat(letter(council.school, told)).contains("Siân Llŷr", "01632 960 111");
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

    private List<String> news() {
        return items(council.school, "").stream()
                .map(each -> each.path("news").asString())
                .toList();
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
    void a_head_teacher_names_who_reads_the_feedback() throws Exception {
        TestToken head = TestTokens.of(council.id)
                .role(Role.HEAD_TEACHER)
                .schools(SCHOOL)
                .subject("head");
        String path = "/api/referral/v1/schools/" + SCHOOL + "/nominated-person";
        Map<String, Object> person = Map.of(
                "schoolName", "Larkfield Primary School",
                "address", Map.of("lines", List.of("Larkfield Road", "Northmoor"), "postcode", "NM2 3CD"),
                "name", "Zoë Wiśniewska",
                "jobTitle", "Senior Attendance Champion",
                "email", "z@larkfield.example");

        assertThat(council.get(head, path)).hasStatus(404);
        MvcTestResult named = council.put(head, path, "\"0\"", person);
        assertThat(named).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(json(council.get(council.school, path)).path("since").asString())
                .isEqualTo("2026-09-21");
        ResendingKafka.once(legal(PN + "issued.v1", openCase(), "n1", 1));
        assertThat(letter(council.school, awaitFeedback(1).get(0)))
                .contains("Zoë Wiśniewska", "Senior Attendance Champion", "Larkfield Road", "NM2 3CD");

        assertThat(council.put(council.leader, path, named, person)).hasStatusOk();
        assertThat(council.put(head, path, "\"1\"", person)).hasStatus(412);
        assertThat(council.put(head, path, (String) null, person)).hasStatus(428);
        assertThat(council.put(head, path, "\"2\"", Map.of("name", "王芳", "schoolName", "Oak")))
                .hasStatus(422);
        assertThat(council.put(council.school, path, "\"2\"", person)).hasStatus(403);
        TestToken elsewhere = TestTokens.of(council.id)
                .role(Role.HEAD_TEACHER)
                .schools(ACADEMY)
                .subject("other");
        assertThat(council.put(elsewhere, path, "\"2\"", person)).hasStatus(404);
        assertThat(council.get(council.academy, path)).hasStatus(404);
        OneCouncil other = new OneCouncil(service);
        assertThat(other.get(other.leader, path)).hasStatus(404);
        assertThat(council.put(council.leader, path.replace(SCHOOL, "199999"), "\"0\"", person))
                .hasStatus(404);
    }

    @Test
    void an_officer_says_how_they_are_reached_and_no_other_does() {
        String path = "/api/referral/v1/officer-contacts/";
        Map<String, Object> contact = Map.of("name", "Siân Llŷr", "email", "s@northmoor.example");

        assertThat(council.get(council.officer, path + "somebody")).hasStatus(404);
        assertThat(council.put(council.officer, path + "somebody", "\"0\"", contact))
                .hasStatus(403);
        assertThat(council.put(council.leader, path + "somebody", "\"0\"", contact))
                .hasStatusOk();
        assertThat(json(council.get(council.court, path + "somebody"))
                        .path("name")
                        .asString())
                .isEqualTo("Siân Llŷr");
        assertThat(council.get(council.school, path + "somebody")).hasStatus(403);
        OneCouncil other = new OneCouncil(service);
        assertThat(other.get(other.leader, path + "somebody")).hasStatus(404);
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
        clock.moveTo(LocalDate.of(2027, 3, 26));
        assertThat(items(council.school, "")).hasSize(3);
    }

    private void close(String caseId, String reason, long sequence) {
        ObjectNode closed = ((ObjectNode) ContractAssertions.example(CLOSED))
                .put("caseId", caseId)
                .put("pupilId", council.pupil)
                .put("schoolUrn", SCHOOL)
                .put("reason", reason);
        ResendingKafka.twice(IncomingEvent.of(council.id, CLOSED, caseId, sequence, closed));
    }

    private String openCase() {
        return KnownCases.open(service, council.id, council.pupil, SCHOOL);
    }

    private IncomingEvent casework(String name, String caseId, String subject, long sequence) {
        String type = "org.rollcall.referral." + name;
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type))
                .put("caseId", caseId)
                .put("pupilId", council.pupil)
                .put("schoolUrn", SCHOOL);
        return IncomingEvent.of(council.id, type, subject + caseId, sequence, example);
    }

    private IncomingEvent legal(String type, String caseId, String notice, long sequence) {
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type)).put("caseId", caseId);
        return IncomingEvent.of(
                council.id,
                type,
                notice + UUID.nameUUIDFromBytes(caseId.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                sequence,
                example);
    }

    private List<JsonNode> awaitFeedback(int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> items(council.school, ""),
                        found -> found.size() == count
                                && found.stream()
                                        .allMatch(each -> council.get(
                                                                council.leader,
                                                                "/api/referral/v1/letters/"
                                                                        + each.path("letterId")
                                                                                .asString())
                                                        .getResponse()
                                                        .getStatus()
                                                == 200));
    }

    private List<JsonNode> items(TestToken who, String query) {
        return json(council.get(who, FEEDBACK + query))
                .path("items")
                .valueStream()
                .toList();
    }

    private String letter(TestToken who, JsonNode told) throws Exception {
        MvcTestResult document = council.get(
                who, "/api/referral/v1/letters/" + told.path("letterId").asString() + "/document");
        assertThat(document).hasStatusOk();
        try (PDDocument pdf = Loader.loadPDF(document.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
