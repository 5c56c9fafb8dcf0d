package org.rollcall.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.school.Schools;
import org.rollcall.legal.threshold.AbsenceRecords;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** What other services tell, each event delivered twice. */
@RollcallTest
class LegalListenerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REQUESTED = "org.rollcall.referral.case.legal-action-requested.v1";
    private static final String RECORDED = "org.rollcall.attendance.school.recorded.v1";
    private static final String REACHED = "org.rollcall.attendance.register.threshold-reached.v1";
    private static final String OPENED = "org.rollcall.legal.enforcement-case.opened.v1";
    private static final String EXPIRED = "org.rollcall.legal.penalty-notice.expired-unpaid.v1";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Schools schools;

    @Autowired
    private AbsenceRecords absences;

    @Test
    void a_request_for_legal_action_opens_one_case() {
        CouncilForTests council = new CouncilForTests(service);
        String caseId = ContractAssertions.example(REQUESTED).required("caseId").stringValue();

        ResendingKafka.twice(IncomingEvent.example(council.tenant, REQUESTED, caseId, 3));

        try (PublishedEvents told = PublishedEvents.of(council.tenant, "legal")) {
            ContractAssertions.asPromised(told.await(OPENED));
            ResendingKafka.once(IncomingEvent.example(council.tenant, RECORDED, "142101", 1));
            await().atMost(PATIENCE)
                    .until(() -> schools.find(council.tenant, "142101").isPresent());
            assertThat(told.heard()).hasSize(1);
        }
        assertThat(json(council.get(API + "/enforcement-cases?case=" + caseId))
                        .required("items")
                        .size())
                .isEqualTo(1);
        assertThat(json(council.get(API + "/enforcement-cases?case=another"))
                        .required("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_school_is_known_as_it_was_last_recorded_whatever_comes_late() {
        CouncilForTests council = new CouncilForTests(service);
        ObjectNode academy = (ObjectNode) ContractAssertions.example(RECORDED);
        academy.put("type", "ACADEMY");

        ResendingKafka.twice(IncomingEvent.of(council.tenant, RECORDED, "142101", 2, academy));
        ResendingKafka.twice(IncomingEvent.example(council.tenant, RECORDED, "142101", 1));
        ResendingKafka.once(IncomingEvent.example(council.tenant, REACHED, "142101", 1));

        await().atMost(PATIENCE)
                .until(() -> !absences.missed(council.tenant, "142101", pupil()).isEmpty());
        assertThat(schools.find(council.tenant, "142101").orElseThrow().type()).isEqualTo("ACADEMY");
    }

    @Test
    void a_later_threshold_adds_its_sessions_once() {
        CouncilForTests council = new CouncilForTests(service);
        Map<String, Object> later = Map.of(
                "pupilId", pupil().value(),
                "schoolUrn", "142101",
                "metOn", LocalDate.of(2026, 12, 11).toString(),
                "windowFirstWeek", LocalDate.of(2026, 9, 28).toString(),
                "sessions", List.of(Map.of("date", "2026-12-11", "session", "AM", "code", "O")));

        ResendingKafka.twice(
                IncomingEvent.example(council.tenant, REACHED, "register", 4),
                IncomingEvent.of(council.tenant, REACHED, "register", 5, later));

        await().atMost(PATIENCE)
                .until(() -> absences.missed(council.tenant, "142101", pupil()).size() == 11);
        assertThat(absences.missed(council.tenant, "142101", pupil())).doesNotHaveDuplicates();
    }

    @Test
    void an_unpaid_notice_calls_for_one_decision() {
        CouncilForTests council = new CouncilForTests(service);
        String opened =
                council.openCase(CouncilForTests.URN, CouncilForTests.WEEK).value();
        ObjectNode expired = (ObjectNode) ContractAssertions.example(EXPIRED);
        expired.put("enforcementCaseId", opened);
        String notice = expired.required("noticeId").stringValue();

        try (PublishedEvents told = PublishedEvents.of(council.tenant, "legal")) {
            ResendingKafka.twice(IncomingEvent.of(council.tenant, EXPIRED, notice, 4, expired));

            ContractAssertions.asPromised(
                    told.await("org.rollcall.legal.enforcement-case.prosecution-decision-due.v1"));
            ResendingKafka.once(IncomingEvent.of(council.tenant, EXPIRED, notice, 4, expired));
            assertThat(told.heard().stream().filter(event -> event.type().contains("decision-due")))
                    .hasSize(1);
        }
    }

    private static PupilId pupil() {
        return new PupilId(
                ContractAssertions.example(REACHED).required("pupilId").stringValue());
    }
}
