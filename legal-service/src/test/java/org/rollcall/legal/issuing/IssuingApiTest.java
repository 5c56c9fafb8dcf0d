package org.rollcall.legal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.guards;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.CouncilForTests;
import org.rollcall.legal.PeersForTests;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class IssuingApiTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 19);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private CouncilForTests council;
    private EnforcementCaseId ready;

    @BeforeEach
    void a_case_in_which_nothing_stands_in_the_way() {
        clock.moveTo(ISSUED);
        council = new CouncilForTests(service);
        ready = council.readyCase();
    }

    @Test
    void the_question_answers_with_amounts_and_dates() {
        JsonNode answer = json(council.check(ready, council.amara, ISSUED));

        assertThat(answer.required("mayIssue").booleanValue()).isTrue();
        assertThat(answer.required("tariff").stringValue()).isEqualTo("FIRST");
        assertThat(answer.required("receivedOn").stringValue()).isEqualTo("2026-10-21");
        assertThat(answer.required("discountLastDay").stringValue()).isEqualTo("2026-11-10");
        assertThat(answer.required("fullLastDay").stringValue()).isEqualTo("2026-11-17");
        assertThat(answer.required("prosecutionFrom").stringValue()).isEqualTo("2026-11-18");
        assertThat(answer.required("lastDayToLay").stringValue()).isEqualTo("2027-03-14");
        assertThat(answer.required("amountDiscount").intValue()).isEqualTo(80);
        assertThat(answer.required("amountFull").intValue()).isEqualTo(160);
        assertThat(answer.required("sessions").size()).isEqualTo(10);
    }

    @Test
    void a_new_council_is_told_everything_that_is_missing_at_once() {
        CouncilForTests fresh = new CouncilForTests(service);
        EnforcementCaseId opened = fresh.openCase("142102", CouncilForTests.WEEK);

        assertThat(guards(fresh.check(opened, new ParentId("nobody"), ISSUED)))
                .containsExactly("NO_CODE_OF_CONDUCT", "NOT_A_PARENT", "NTI_MISSING", "DECISION_RECORD_MISSING");
    }

    @Test
    void asking_and_issuing_give_the_same_refusal() {
        CouncilForTests fresh = new CouncilForTests(service);
        EnforcementCaseId opened = fresh.openCase(CouncilForTests.URN, CouncilForTests.WEEK);

        assertThat(json(fresh.issue(opened, fresh.amara, "k1")).required("guards"))
                .isEqualTo(json(fresh.check(opened, fresh.amara, ISSUED)).required("guards"));
    }

    @Test
    void each_parent_gets_a_notice_of_their_own() {
        MvcTestResult amara = council.issue(ready, council.amara, "k1");
        MvcTestResult jude = council.issue(ready, council.jude, "k2");

        assertThat(amara).hasStatus(201).hasHeader("ETag", "\"2\"");
        assertThat(jude).hasStatus(201);
        assertThat(json(amara).required("amountDiscount").intValue()).isEqualTo(80);
        assertThat(json(jude).required("amountDiscount").intValue()).isEqualTo(80);
        assertThat(json(jude).required("id")).isNotEqualTo(json(amara).required("id"));
        assertThat(json(council.get(API + "/enforcement-cases/" + ready))
                        .required("state")
                        .stringValue())
                .isEqualTo("PENALTY_NOTICE");
    }

    @Test
    void the_same_request_again_gives_the_same_notice() {
        JsonNode first = json(council.issue(ready, council.amara, "k1"));
        MvcTestResult repeat = council.issue(ready, council.amara, "k1");

        assertThat(repeat).hasStatus(201);
        assertThat(json(repeat)).isEqualTo(first);
    }

    @Test
    void the_same_key_for_another_parent_is_refused() {
        council.issue(ready, council.amara, "k1");

        assertThat(council.issue(ready, council.jude, "k1")).hasStatus(422);
    }

    @Test
    void the_same_absence_leads_to_no_second_notice() {
        council.issue(ready, council.amara, "k1");

        assertThat(guards(council.issue(ready, council.amara, "k2")))
                .containsExactly("THRESHOLD_NOT_MET", "PROCEEDINGS_EXIST");
    }

    @Test
    void new_absence_after_a_notice_leads_to_a_second_one_without_reduction() {
        council.issue(ready, council.amara, "k1");
        EnforcementCaseId next = council.openCase("142102", LocalDate.of(2026, 10, 5));
        council.decide(next, CouncilForTests.decision("NO_BEHAVIOURAL_EFFECT", ""));

        JsonNode second = json(council.issue(next, council.amara, "k2"));

        assertThat(second.required("tariff").stringValue()).isEqualTo("SECOND");
        assertThat(second.path("discountLastDay").isNull()).isTrue();
        assertThat(second.required("amountFull").intValue()).isEqualTo(160);
    }

    @Test
    void a_notice_is_dated_today_and_names_its_request() {
        String tomorrow = "{\"parentId\":\"%s\",\"issueOn\":\"2026-10-20\"}".formatted(council.amara);
        String path = API + "/enforcement-cases/" + ready + "/penalty-notices";

        assertThat(council.send(HttpMethod.POST, path, council.as(Role.COURT_OFFICER), tomorrow))
                .hasStatus(400); // no Idempotency-Key
        assertThat(council.post(path, "k1", tomorrow)).hasStatus(422);
    }

    @Test
    void one_may_ask_for_a_day_to_come_and_not_for_one_that_is_past() {
        assertThat(council.check(ready, council.amara, ISSUED.minusDays(1))).hasStatus(422);
        assertThat(json(council.check(ready, council.amara, ISSUED.plusDays(14)))
                        .required("receivedOn")
                        .stringValue())
                .isEqualTo("2026-11-04");
        assertThat(council.check(ready, council.amara, ISSUED.plusYears(1).plusDays(1)))
                .hasStatus(422);
    }

    @Test
    void when_attendance_does_not_answer_nothing_is_decided_and_nothing_is_written() {
        PeersForTests.fallSilentAbout("/api/attendance/v1/pupils/" + council.pupil);

        assertThat(council.issue(ready, council.amara, "k1")).hasStatus(503).hasHeader("Retry-After", "5");
        assertThat(council.check(ready, council.amara, ISSUED)).hasStatus(503);
        assertThat(json(council.get(API + "/enforcement-cases/" + ready))
                        .required("penaltyNotices")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void other_services_are_asked_with_the_officers_own_token() {
        council.check(ready, council.amara, ISSUED);

        assertThat(PeersForTests.authorizationAt("/api/attendance/v1/pupils/" + council.pupil))
                .startsWith("Bearer ")
                .hasSizeGreaterThan(100);
    }

    @Test
    void another_council_finds_neither_the_case_nor_the_notice() {
        String notice =
                json(council.issue(ready, council.amara, "k1")).required("id").stringValue();
        CouncilForTests other = new CouncilForTests(service);

        assertThat(other.get(API + "/enforcement-cases/" + ready)).hasStatus(404);
        assertThat(other.check(ready, council.amara, ISSUED)).hasStatus(404);
        assertThat(other.issue(ready, council.amara, "k1")).hasStatus(404);
        assertThat(other.get(API + "/penalty-notices/" + notice)).hasStatus(404);
        assertThat(other.get(API + "/penalty-notices/" + notice + "/letter")).hasStatus(404);
        assertThat(other.pay(notice, "R1", 80, ISSUED)).hasStatus(404);
    }

    @Test
    void the_steps_that_are_open_depend_on_who_asks() {
        String path = API + "/enforcement-cases/" + ready;

        assertThat(json(council.get(path)).required("actions").valueStream().map(JsonNode::stringValue))
                .contains("issue-penalty-notice", "record-decision");
        assertThat(json(council.send(HttpMethod.GET, path, council.as(Role.AUDITOR), ""))
                        .required("actions")
                        .isEmpty())
                .isTrue();
    }
}
