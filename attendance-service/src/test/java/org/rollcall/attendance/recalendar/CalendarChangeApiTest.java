package org.rollcall.attendance.recalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.school;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CalendarChangeApiTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    private AttendanceApi api;

    @BeforeEach
    void a_school_with_a_pupil_who_was_on_holiday_for_a_week() {
        api = AttendanceApi.withSchool(http);
        api.enrol(1);
        assertThat(api.upload(holidayWeek(1, "G"))).hasStatusOk();
    }

    @Test
    void a_day_that_is_closed_afterwards_is_reported_with_the_marks_that_stand_on_it() {
        record(school().replace("\"closures\":[]", "\"closures\":[\"2026-09-18\"]"));

        JsonNode report = report(URN);
        assertThat(report.required("cause").stringValue()).isEqualTo("SCHOOL");
        assertThat(report.required("sessionsLost").toString()).isEqualTo("[\"2026-09-18 AM\",\"2026-09-18 PM\"]");
        assertThat(report.required("sessionsGained").size()).isZero();
        assertThat(report.required("registers").intValue()).isEqualTo(1);
        assertThat(report.required("marksWithoutSession").toString())
                .isEqualTo("[{\"date\":\"2026-09-18\",\"marks\":2}]");
    }

    @Test
    void a_threshold_that_the_marks_no_longer_show_is_reported_as_gone_and_as_come_when_it_is_back() {
        String closed = "[\"2026-09-14\",\"2026-09-15\",\"2026-09-16\",\"2026-09-17\",\"2026-09-18\"]";
        record(school().replace("\"closures\":[]", "\"closures\":" + closed));

        JsonNode gone = report(URN);
        assertThat(gone.required("crossingsGone").intValue()).isPositive();
        assertThat(gone.required("crossingsCome").intValue()).isZero();
        Awaitility.await().untilAsserted(() -> assertThat(api.get("/schools/" + URN, api.as(Role.AUDITOR)))
                .hasHeader("ETag", "\"3\""));
        record(school());
        JsonNode back = Awaitility.await()
                .until(
                        () -> {
                            clock.moveTo(MovableClock.START.plusMinutes(2));
                            return reports(URN);
                        },
                        reports -> reports.size() == 2)
                .get(1);
        assertThat(back.required("crossingsCome").intValue()).isPositive();
        assertThat(back.required("sessionsGained").size()).isEqualTo(10);
        assertThat(back.required("marksWithoutSession").size()).isZero();
    }

    @Test
    void a_change_of_name_is_no_change_of_calendar() {
        record(school().replace("Larkfield", "Lark Field"));
        record(school().replace("\"closures\":[]", "\"closures\":[\"2026-12-18\"]"));
        report(URN);

        assertThat(reports(URN).size()).isEqualTo(1);
    }

    @Test
    void the_reports_of_a_school_are_for_its_council_and_itself() {
        record(school().replace("\"closures\":[]", "\"closures\":[\"2026-09-18\"]"));
        String id = report(URN).required("id").stringValue();

        assertThat(json(api.get("/calendar-changes/" + id, api.asSchool(Role.HEAD_TEACHER)))
                        .required("schoolUrn")
                        .stringValue())
                .isEqualTo(URN);
        assertThat(api.get("/calendar-changes/" + id, api.as(Role.HEAD_TEACHER).schools(OTHER_URN)))
                .hasStatus(404);
        assertThat(api.get("/calendar-changes/" + id, AttendanceApi.stranger(Role.AUDITOR)))
                .hasStatus(404);
        assertThat(api.get("/calendar-changes?school=" + OTHER_URN, api.asSchool(Role.HEAD_TEACHER)))
                .hasStatus(404);
        assertThat(api.get("/calendar-changes", api.asSchool(Role.HEAD_TEACHER)))
                .hasStatus(404);
        assertThat(api.get("/calendar-changes", api.as(Role.PARENT))).hasStatus(403);
        assertThat(json(api.get("/calendar-changes", api.as(Role.AUDITOR)))
                        .required("items")
                        .size())
                .isEqualTo(1);
    }

    private void record(String school) {
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), school))
                .hasStatusOk();
    }

    private JsonNode report(String urn) {
        return Awaitility.await()
                .until(
                        () -> {
                            clock.moveTo(MovableClock.START.plusMinutes(1));
                            return reports(urn);
                        },
                        reports -> !reports.isEmpty())
                .get(0);
    }

    private JsonNode reports(String urn) {
        return json(api.get("/calendar-changes?school=" + urn, api.as(Role.AUDITOR)))
                .required("items");
    }
}
