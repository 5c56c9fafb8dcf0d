package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.REGISTER_HEADER;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.RollSteps;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** It is Monday 21 September 2026: code N of Monday 14 may stand until today, that of Friday 11 no more. */
@RollcallTest
class UnexplainedAbsenceApiTest {

    private static final String RECORDED = "org.rollcall.attendance.register.unexplained-absence-recorded.v1";
    private static final String CORRECTED = "org.rollcall.attendance.register.unexplained-absence-corrected.v1";

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;
    private PublishedEvents events;
    private String child;
    private String watched;

    @BeforeEach
    void a_child_with_a_social_worker_and_one_whose_marks_come_last() {
        api = AttendanceApi.withSchool(http);
        child = api.enrol(1);
        watched = api.enrol(9);
        know(watched, "CHILD_IN_NEED", "2026-01-05", null);
        events = PublishedEvents.of(api.council(), "attendance");
    }

    @AfterEach
    void hear_no_more() {
        events.close();
    }

    @Test
    void of_a_child_with_a_social_worker_alone_it_is_announced_that_nobody_knows_why_it_is_absent() {
        know(child, "CHILD_PROTECTION", "2026-01-05", null);
        api.enrol(2);

        api.upload(line(1, "2026-09-21", "AM", "N") + line(2, "2026-09-21", "AM", "N"));

        assertThat(announced()).containsExactly("recorded 2026-09-21 AM:N");
        ContractAssertions.asPromised(
                events.await((PublishedEvent event) -> of(event, child)).getFirst());
    }

    @Test
    void a_mark_sent_again_unchanged_is_not_announced_again() {
        know(child, "CHILD_PROTECTION", "2026-01-05", null);

        api.upload(line(1, "2026-09-21", "AM", "N"));
        api.upload(line(1, "2026-09-21", "AM", "N"));
        api.upload(line(1, "2026-09-21", "AM", "N") + line(1, "2026-09-18", "PM", "\\"));

        assertThat(announced()).containsExactly("recorded 2026-09-21 AM:N");
    }

    @Test
    void a_correction_is_announced_and_no_reason_again_is_announced_again() {
        know(child, "CHILD_PROTECTION", "2026-01-05", null);

        Stream.of("N", "I", "N", "/").forEach(code -> api.upload(line(1, "2026-09-21", "AM", code)));

        assertThat(announced())
                .containsExactly(
                        "recorded 2026-09-21 AM:N",
                        "corrected 2026-09-21",
                        "recorded 2026-09-21 AM:N",
                        "corrected 2026-09-21");
        assertThat(events.await(CORRECTED, 2)).allSatisfy(ContractAssertions::asPromised);
    }

    @Test
    void marks_that_arrive_days_late_are_announced_while_code_N_may_stand() {
        know(child, "CHILD_PROTECTION", "2026-01-05", null);

        api.upload(line(1, "2026-09-11", "AM", "N") + line(1, "2026-09-14", "AM", "N"));
        api.upload(line(1, "2026-09-11", "AM", "O") + line(1, "2026-09-14", "AM", "O"));

        assertThat(announced()).containsExactly("recorded 2026-09-14 AM:N", "corrected 2026-09-14 AM:O");
    }

    @Test
    void only_the_days_on_which_the_child_has_a_social_worker_are_announced() {
        know(child, "LOOKED_AFTER", "2026-09-15", "2026-09-17");

        api.upload(Stream.of("14", "15", "16", "17", "18")
                .map(day -> line(1, "2026-09-" + day, "AM", "N"))
                .reduce("", String::concat));

        assertThat(announced())
                .containsExactly("recorded 2026-09-15 AM:N", "recorded 2026-09-16 AM:N", "recorded 2026-09-17 AM:N");
    }

    @Test
    void a_child_whom_social_care_knows_without_a_social_worker_is_not_announced() {
        know(child, "PREVIOUSLY_LOOKED_AFTER", "2026-01-05", null);

        api.upload(line(1, "2026-09-21", "AM", "N"));

        assertThat(announced()).isEmpty();
    }

    @Test
    void a_mark_that_another_connection_contradicts_is_announced_when_it_is_decided_that_it_stands() {
        know(child, "CHILD_PROTECTION", "2026-01-05", null);
        api.upload(line(1, "2026-09-21", "AM", "/"));
        var wonde = api.asSchool(Role.SYSTEM).client("wonde");
        api.postCsv("/schools/" + URN + "/register-uploads", wonde, REGISTER_HEADER + line(1, "2026-09-21", "AM", "N"));
        assertThat(events.heard()).extracting(PublishedEvent::type).doesNotContain(RECORDED);

        decideForTheGiven();

        assertThat(announced()).containsExactly("recorded 2026-09-21 AM:N");
    }

    private void decideForTheGiven() {
        var officer = api.as(Role.ATTENDANCE_OFFICER);
        String conflicts = "/schools/" + URN + "/mark-conflicts";
        JsonNode listed = json(api.get(conflicts, officer)).required("items").get(0);
        String conflict = conflicts + "/" + listed.required("id").stringValue();
        assertThat(api.put(
                        conflict + "/decision",
                        officer,
                        "{\"stands\":\"GIVEN\",\"reason\":\"The paper register says so\"}",
                        RollSteps.etag(api.get(conflict, officer))))
                .hasStatus(204);
    }

    /** What is announced of the first child, up to another's mark that comes after all of its marks. */
    private List<String> announced() {
        api.upload(line(9, "2026-09-21", "PM", "N"));
        events.await((PublishedEvent event) -> of(event, watched));
        return events.heard().stream()
                .filter(event -> event.type().equals(RECORDED) || event.type().equals(CORRECTED))
                .filter(event -> !of(event, watched))
                .map(UnexplainedAbsenceApiTest::told)
                .toList();
    }

    private static boolean of(PublishedEvent event, String pupil) {
        return event.type().equals(RECORDED)
                && event.data().required("pupilId").stringValue().equals(pupil);
    }

    private static String told(PublishedEvent event) {
        String sessions = event.data()
                .required("sessions")
                .valueStream()
                .map(session -> " " + session.required("session").stringValue() + ":"
                        + session.required("code").stringValue())
                .reduce("", String::concat);
        String what = event.type().equals(RECORDED) ? "recorded " : "corrected ";
        return what + event.data().required("date").stringValue() + sessions;
    }

    private void know(String pupil, String status, String from, @Nullable String until) {
        var officer = api.as(Role.ATTENDANCE_OFFICER);
        String end = until == null ? "" : ",\"until\":\"" + until + "\"";
        assertThat(api.put(
                        "/pupils/" + pupil + "/record/social-care",
                        officer,
                        "{\"items\":[{\"status\":\"%s\",\"from\":\"%s\"%s}]}".formatted(status, from, end),
                        RollSteps.etag(api.get("/pupils/" + pupil + "/record", officer))))
                .hasStatusOk();
    }
}
