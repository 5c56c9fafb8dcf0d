package org.rollcall.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.guards;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** From a notice to improve to one penalty paid and one prosecution decision called for, as officers live through it. */
@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
class LegalJourneyScenario {

    private static final String EVENT = "org.rollcall.legal.";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    private CouncilForTests council;
    private EnforcementCaseId opened;

    @BeforeEach
    void a_case_with_a_decision_that_support_comes_first() {
        council = new CouncilForTests(service);
        council.publishCode();
        opened = council.openCase(CouncilForTests.URN, CouncilForTests.WEEK);
        council.decide(opened, CouncilForTests.decision(null, ""));
    }

    @Test
    void two_parents_one_pays_and_one_does_not(CapturedOutput log) {
        // Without a notice to improve there is no penalty notice.
        assertThat(guards(council.issue(opened, council.amara, "early"))).containsExactly("NTI_MISSING");

        // Each parent gets one; three school weeks later an officer finds that nothing improved.
        List<String> improvements = List.of(improve(council.amara), improve(council.jude));
        clock.moveTo(LocalDate.of(2026, 10, 15));
        improvements.forEach(this::awaitReviewAndFail);

        // On 19 October each parent gets a penalty notice.
        clock.moveTo(LocalDate.of(2026, 10, 19));
        String amaras = issue(council.amara, "k1");
        String judes = issue(council.jude, "k2");

        // One pays the reduced amount on its last day; then nobody looks for weeks.
        clock.moveTo(LocalDate.of(2026, 11, 10));
        assertThat(council.pay(amaras, "R1", 80, LocalDate.of(2026, 11, 10))).hasStatusOk();
        clock.moveTo(LocalDate.of(2027, 1, 5));

        try (PublishedEvents told = PublishedEvents.of(council.tenant, "legal")) {
            told.await(EVENT + "enforcement-case.prosecution-decision-due.v1");
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(types(told.heard(), judes))
                    .containsExactly("issued", "served", "discount-expired", "expired-unpaid"));
            assertThat(types(told.heard(), amaras)).containsExactly("issued", "served", "paid");
            assertThat(told.heard()).allSatisfy(ContractAssertions::asPromised);
            assertThat(told.heard().toString()).doesNotContain("Canary", "NM1", "NM4", "Kezia", "2016-03-04");
        }
        JsonNode file = json(council.get(API + "/enforcement-cases/" + opened));
        assertThat(file.required("state").stringValue()).isEqualTo("PROSECUTION_DECISION");
        assertThat(file.required("prosecutionDecisions").size()).isEqualTo(1);
        assertThat(file.at("/prosecutionDecisions/0/noticeId").stringValue()).isEqualTo(judes);
        assertThat(file.at("/prosecutionDecisions/0/dueFrom").stringValue()).isEqualTo("2026-11-18");
        assertThat(log).doesNotContain("Canary", "NM1 2AB", "Kezia");
    }

    private String improve(ParentId parent) {
        MvcTestResult issued = http.post()
                .uri(API + "/enforcement-cases/" + opened + "/notices-to-improve")
                .with(council.as(Role.COURT_OFFICER))
                .header("Idempotency-Key", "improve-" + parent)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"parentId":"%s","supportGiven":["Early help assessment"],"supportOffered":["Breakfast club"],
                         "sufficientImprovement":"No unauthorised absence"}""".formatted(parent))
                .exchange();
        assertThat(issued).hasStatus(201);
        assertThat(json(issued).required("endsOn").stringValue()).isEqualTo("2026-10-14");
        return json(issued).required("id").stringValue();
    }

    private void awaitReviewAndFail(String improvement) {
        String path = API + "/notices-to-improve/" + improvement;
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        json(council.get(path)).required("state").stringValue().equals("REVIEW_DUE"));
        assertThat(http.put()
                        .uri(path + "/outcome")
                        .with(council.as(Role.ATTENDANCE_OFFICER))
                        .header(
                                "If-Match",
                                String.valueOf(council.get(path).getResponse().getHeader("ETag")))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"outcome\":\"FAILED\",\"reason\":\"Eight more sessions missed\"}"))
                .hasStatusOk();
    }

    private String issue(ParentId parent, String key) {
        MvcTestResult issued = council.issue(opened, parent, key);
        assertThat(issued).hasStatus(201);
        return json(issued).required("id").stringValue();
    }

    private static List<String> types(List<PublishedEvent> events, String subject) {
        return events.stream()
                .filter(event -> event.subject().equals(subject))
                .map(event ->
                        event.type().replace(EVENT + "penalty-notice.", "").replace(".v1", ""))
                .toList();
    }
}
