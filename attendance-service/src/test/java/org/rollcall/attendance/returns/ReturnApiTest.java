package org.rollcall.attendance.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.RollSteps.guards;
import static org.rollcall.attendance.RollSteps.json;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.RollSteps;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ReturnApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private StatutoryReturns returns;

    private AttendanceApi api;
    private RollSteps steps;
    private TestToken school;
    private TestToken officer;

    @BeforeEach
    void a_school() {
        api = AttendanceApi.withSchool(http);
        steps = new RollSteps(api);
        school = api.asSchool(Role.SCHOOL_STAFF);
        officer = api.as(Role.ATTENDANCE_OFFICER);
    }

    @Test
    void a_new_pupil_is_told_of_within_five_days_and_the_council_says_that_it_knows() {
        JsonNode owed = newPupil();
        assertThat(owed.required("dueOn").stringValue()).isEqualTo("2026-09-23");
        assertThat(owed.has("told")).as("a list names no child").isFalse();
        String path = "/returns/" + owed.required("id").stringValue();

        MvcTestResult draft = api.get(path, school);
        assertThat(json(draft).required("missing").toString()).contains("ADDRESS", "PARENT");
        MvcTestResult sent = steps.step(draft, "sending", school, "");
        MvcTestResult known = steps.step(sent, "acknowledgement", officer, "");

        assertThat(json(sent).required("told").required("surname").stringValue())
                .isEqualTo("Ashdown");
        assertThat(json(sent).required("late").booleanValue()).isFalse();
        assertThat(json(known).required("state").stringValue()).isEqualTo("ACKNOWLEDGED");
        assertThat(guards(steps.step(known, "sending", school, ""))).containsExactly("TRANSITION_NOT_ALLOWED");
    }

    @Test
    void what_was_sent_stays_what_was_sent_when_the_record_changes() {
        MvcTestResult draft = api.get("/returns/" + newPupil().required("id").stringValue(), school);
        MvcTestResult sent = steps.step(draft, "sending", school, "");

        api.importRoll(AttendanceApi.rollLine(1).replace("Ashdown", "Birchwood").replace("2024-09-02", "2026-09-18"));

        assertThat(json(steps.read(sent, officer))
                        .required("told")
                        .required("surname")
                        .stringValue())
                .isEqualTo("Ashdown");
    }

    @Test
    void the_intake_of_the_youngest_class_and_those_who_were_there_before_are_not_told_of() {
        String reception = AttendanceApi.rollLine(2).replace(",3,2024-09-02", ",R,2026-09-02");
        String reception2 = AttendanceApi.rollLine(3).replace(",3,2024-09-02", ",R,2026-09-18");
        api.importRoll(AttendanceApi.rollLine(1) + reception + reception2);

        List<JsonNode> owed = awaited("?school=" + AttendanceApi.URN, 1);

        assertThat(owed).singleElement().satisfies(one -> assertThat(
                        one.required("triggerOn").stringValue())
                .isEqualTo("2026-09-18"));
    }

    @Test
    void a_return_that_was_not_sent_is_late_on_the_day_after_and_everybody_sees_it() {
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            String id = newPupil().required("id").stringValue();
            assertThat(steps.returns("?when=WEEK", officer)).hasSize(1);
            assertThat(steps.returns("?when=TODAY", officer)).isEmpty();
            clock.moveTo(LocalDate.of(2026, 9, 23));
            assertThat(steps.returns("?when=TODAY", school)).hasSize(1);
            assertThat(steps.returns("?when=OVERDUE", officer)).isEmpty();

            clock.moveTo(LocalDate.of(2026, 9, 24));

            assertThat(awaited("?when=OVERDUE", 1).getFirst().required("late").booleanValue())
                    .isTrue();
            MvcTestResult sent = steps.step(api.get("/returns/" + id, school), "sending", school, "");
            assertThat(json(sent).required("late").booleanValue()).isTrue();
            ContractAssertions.asPromised(events.await("org.rollcall.attendance.return.due.v1"));
            ContractAssertions.asPromised(events.await("org.rollcall.attendance.return.late.v1"));
            ContractAssertions.asPromised(events.await("org.rollcall.attendance.return.received.v1"));
            assertThat(events.heard().toString()).doesNotContain("Ashdown", "Robin", "2018-05-04", TestUpns.upn(1));
        }
    }

    @Test
    void ten_school_days_of_unauthorised_absence_open_a_return_from_the_register_itself() {
        String pupil = enrolled();
        clock.moveTo(LocalDate.of(2026, 10, 2));
        steps.mark(1, LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 1), "O");
        steps.mark(1, LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 2), "U");

        JsonNode owed = awaited("?school=" + AttendanceApi.URN, 1).getFirst();

        assertThat(owed.required("kind").stringValue()).isEqualTo("ATTENDANCE");
        assertThat(owed.required("triggerOn").stringValue()).isEqualTo("2026-10-02");
        assertThat(owed.required("from").stringValue()).isEqualTo("2026-09-21");
        assertThat(owed.required("dueOn").stringValue()).isEqualTo("2026-11-02");
        assertThat(returns.atSchool(
                        api.council(), AttendanceApi.URN, LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 2)))
                .singleElement()
                .satisfies(known -> assertThat(known.pupilId()).isEqualTo(pupil));
    }

    @Test
    void a_school_that_expects_fifteen_days_of_sickness_says_so() {
        String pupil = enrolled();
        clock.moveTo(LocalDate.of(2026, 10, 2));
        steps.mark(1, LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 2), "I");

        assertThat(guards(tell(pupil, "4.5"))).containsExactly("FIFTEEN_DAYS_NOT_EXPECTED");
        MvcTestResult told = tell(pupil, "5");

        assertThat(told).hasStatus(201);
        assertThat(json(told).required("dueOn").stringValue()).isEqualTo("2026-10-09");
        assertThat(json(tell(pupil, "5")).required("id")).isEqualTo(json(told).required("id"));
        assertThat(tell(pupil, "0.3")).hasStatus(422);
    }

    @Test
    void the_council_may_find_that_nothing_is_owed() {
        MvcTestResult draft = api.get("/returns/" + newPupil().required("id").stringValue(), officer);

        MvcTestResult excused = steps.step(draft, "excuse", officer, "{\"reason\":\"Entered by mistake.\"}");

        assertThat(json(excused).required("state").stringValue()).isEqualTo("NOT_REQUIRED");
        assertThat(steps.step(draft, "sending", school, "")).hasStatus(412);
    }

    @Test
    void another_council_and_another_school_see_nothing_and_another_role_does_nothing() {
        MvcTestResult draft = api.get("/returns/" + newPupil().required("id").stringValue(), school);
        TestToken otherSchool = api.as(Role.HEAD_TEACHER).schools(AttendanceApi.OTHER_URN);

        assertThat(steps.read(draft, AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
        assertThat(steps.read(draft, otherSchool)).hasStatus(404);
        assertThat(steps.step(draft, "sending", otherSchool, "")).hasStatus(404);
        assertThat(steps.step(draft, "sending", officer, "")).hasStatus(403);
        assertThat(steps.step(draft, "acknowledgement", school, "")).hasStatus(403);
        assertThat(steps.read(draft, api.as(Role.AUDITOR))).hasStatus(403);
        assertThat(api.get("/returns?school=" + AttendanceApi.URN, otherSchool)).hasStatus(404);
        assertThat(api.get("/returns?state=DRAFT&when=TODAY", officer)).hasStatus(422);
    }

    /** A pupil of the school since long ago, of whom the service has heard. */
    private String enrolled() {
        String pupil = api.enrol(1);
        api.importRoll(AttendanceApi.rollLine(9).replace(",2024-09-02", ",2026-09-18"));
        JsonNode other = awaited("?school=" + AttendanceApi.URN, 1).getFirst();
        MvcTestResult draft = api.get("/returns/" + other.required("id").stringValue(), officer);
        assertThat(steps.step(draft, "excuse", officer, "{\"reason\":\"Not for this test.\"}"))
                .hasStatusOk();
        return pupil;
    }

    private JsonNode newPupil() {
        api.importRoll(AttendanceApi.rollLine(1).replace("2024-09-02", "2026-09-18"));
        return awaited("?school=" + AttendanceApi.URN, 1).getFirst();
    }

    private MvcTestResult tell(String pupil, String furtherDays) {
        return api.postJson("/returns", school, "any", """
                {"pupilId":"%s","schoolUrn":"142101","kind":"SICKNESS","from":"2026-09-21","expectedFurtherDays":%s}""".formatted(pupil, furtherDays));
    }

    private List<JsonNode> awaited(String query, int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(open(query)).hasSize(count));
        return open(query);
    }

    private List<JsonNode> open(String query) {
        return steps.returns(query, officer).stream()
                .filter(owed -> !owed.required("state").stringValue().equals("NOT_REQUIRED"))
                .toList();
    }
}
