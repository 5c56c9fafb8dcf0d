package org.rollcall.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A council that knows the pupil's name, and what its schools are told. */
abstract class FeedbackSteps {

    static final String FEEDBACK = "/api/referral/v1/feedback";
    static final String PN = "org.rollcall.legal.penalty-notice.";
    static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    ApplicationContext service;

    OneCouncil council;

    @BeforeEach
    void a_council_that_knows_the_pupils_name() {
        council = new OneCouncil(service);
        assertThat(council.put(
                        council.officer, "/api/referral/v1/pupils/" + council.pupil + "/card", (String) null, Map.of()))
                .hasStatusOk();
    }

    List<String> news() {
        return items(council.school, "").stream()
                .map(each -> each.path("news").asString())
                .toList();
    }

    String openCase() {
        return KnownCases.open(service, council.id, council.pupil, SCHOOL);
    }

    IncomingEvent legal(String type, String caseId, String notice, long sequence) {
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type)).put("caseId", caseId);
        return IncomingEvent.of(
                council.id,
                type,
                notice + UUID.nameUUIDFromBytes(caseId.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                sequence,
                example);
    }

    List<JsonNode> awaitFeedback(int count) {
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

    List<JsonNode> items(TestToken who, String query) {
        return json(council.get(who, FEEDBACK + query))
                .path("items")
                .valueStream()
                .toList();
    }

    String letter(TestToken who, JsonNode told) throws Exception {
        MvcTestResult document = council.get(
                who, "/api/referral/v1/letters/" + told.path("letterId").asString() + "/document");
        assertThat(document).hasStatusOk();
        try (PDDocument pdf = Loader.loadPDF(document.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
