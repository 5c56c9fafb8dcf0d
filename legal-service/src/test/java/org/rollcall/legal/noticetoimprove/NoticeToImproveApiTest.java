package org.rollcall.legal.noticetoimprove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.guards;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.CouncilForTests;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class NoticeToImproveApiTest {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    private CouncilForTests council;
    private EnforcementCaseId opened;

    @BeforeEach
    void a_case_of_a_council_with_a_code() {
        council = new CouncilForTests(service);
        council.publishCode();
        opened = council.openCase(CouncilForTests.URN, CouncilForTests.WEEK);
    }

    @Test
    void a_notice_counts_its_period_from_its_receipt_in_school_days() {
        MvcTestResult issued = issue(council, council.amara, "k1");

        assertThat(issued).hasStatus(201).hasHeader("ETag", "\"1\"");
        assertThat(json(issued).required("receivedOn").stringValue()).isEqualTo("2026-09-23");
        assertThat(json(issued).required("startsOn").stringValue()).isEqualTo("2026-09-24");
        assertThat(json(issued).required("endsOn").stringValue()).isEqualTo("2026-10-14");
    }

    @Test
    void the_same_request_again_gives_the_same_notice_and_another_body_none() {
        MvcTestResult issued = issue(council, council.amara, "k1");

        assertThat(json(issue(council, council.amara, "k1"))).isEqualTo(json(issued));
        assertThat(issue(council, council.jude, "k1")).hasStatus(422);
    }

    @Test
    void a_parent_has_one_open_notice() {
        issue(council, council.amara, "k1");

        assertThat(guards(issue(council, council.amara, "k2"))).containsExactly("NTI_OPEN");
        assertThat(issue(council, council.jude, "k3")).hasStatus(201);
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        CouncilForTests fresh = new CouncilForTests(service);
        opened = fresh.openCase(CouncilForTests.URN, CouncilForTests.WEEK);

        assertThat(guards(issue(fresh, new ParentId("nobody"), "k1")))
                .containsExactly("NO_CODE_OF_CONDUCT", "NOT_A_PARENT");
    }

    @Test
    void an_outcome_waits_for_the_end_of_the_period_and_names_the_version_it_saw() {
        String path = API + "/notices-to-improve/"
                + json(issue(council, council.amara, "k1")).required("id").stringValue();

        assertThat(guards(conclude(path, "\"1\"", "SUCCEEDED"))).containsExactly("PERIOD_NOT_OVER");
        clock.moveTo(LocalDate.of(2026, 10, 15));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        json(council.get(path)).required("state").stringValue().equals("REVIEW_DUE"));
        assertThat(conclude(path, "\"1\"", "SUCCEEDED")).hasStatus(412);
        assertThat(conclude(path, null, "SUCCEEDED")).hasStatus(428);
        String seen = String.valueOf(council.get(path).getResponse().getHeader("ETag"));
        assertThat(conclude(path, seen, "SUCCEEDED")).hasStatusOk();
        assertThat(new CouncilForTests(service).get(path)).hasStatus(404);
    }

    private MvcTestResult conclude(String path, @Nullable String version, String outcome) {
        var request = http.put()
                .uri(path + "/outcome")
                .with(council.as(Role.COURT_OFFICER))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"outcome\":\"" + outcome + "\",\"reason\":\"Attended every session\"}");
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }

    private MvcTestResult issue(CouncilForTests of, ParentId parent, String key) {
        return http.post()
                .uri(API + "/enforcement-cases/" + opened + "/notices-to-improve")
                .with(of.as(Role.COURT_OFFICER))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"parentId":"%s","supportGiven":["Early help assessment"],"supportOffered":["Breakfast club"],
                         "sufficientImprovement":"No unauthorised absence"}""".formatted(parent))
                .exchange();
    }
}
