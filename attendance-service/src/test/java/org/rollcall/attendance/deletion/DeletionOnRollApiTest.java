package org.rollcall.attendance.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.RollSteps.MONDAY_AFTER;
import static org.rollcall.attendance.RollSteps.guards;
import static org.rollcall.attendance.RollSteps.json;

import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.RollSteps;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class DeletionOnRollApiTest extends DeletionSteps {

    @Test
    void the_social_worker_of_a_child_is_told_before_the_name_goes() {
        var officer = api.as(Role.ATTENDANCE_OFFICER);
        MvcTestResult record = api.get("/pupils/" + pupil + "/record", officer);
        assertThat(api.put(
                        "/pupils/" + pupil + "/record/social-care",
                        officer,
                        "{\"items\":[{\"status\":\"CHILD_IN_NEED\",\"from\":\"2026-01-05\"}]}",
                        RollSteps.etag(record)))
                .hasStatusOk();
        MvcTestResult proposed = steps.propose("k1", moved());
        String decision = "{\"deleteOn\":\"2026-09-21\"}";

        assertThat(guards(steps.stepAsSchool(proposed, "confirmation", Role.HEAD_TEACHER, decision)))
                .containsExactly("SOCIAL_WORKER_NOT_TOLD");

        MvcTestResult revised = api.put(
                RollSteps.pathOf(proposed),
                api.asSchool(Role.SCHOOL_STAFF),
                moved().replace(
                                "\"evidence\"",
                                "\"circumstances\":{\"socialWorkerToldOn\":\"2026-09-21\"},\"evidence\""),
                RollSteps.etag(proposed));
        assertThat(steps.stepAsSchool(revised, "confirmation", Role.HEAD_TEACHER, decision))
                .hasStatusOk();
    }

    @Test
    void a_roll_that_still_has_a_deleted_name_does_not_bring_it_back() {
        deleted(confirmed());

        assertThat(api.importRoll(AttendanceApi.rollLine(1)))
                .hasStatusOk()
                .bodyText()
                .contains("\"refused\":1", "\"field\":\"Left\"");

        assertThat(json(api.get("/pupils/" + pupil, api.as(Role.ATTENDANCE_OFFICER)))
                        .required("left")
                        .stringValue())
                .isEqualTo(MONDAY_AFTER.toString());
        assertThat(api.importRoll(AttendanceApi.rollLine(1).replace("2024-09-02,", "2024-09-02," + MONDAY_AFTER)))
                .bodyText()
                .contains("\"refused\":0");
    }

    @Test
    void a_roll_that_lets_a_pupil_go_without_a_deletion_is_shown_to_the_council() {
        String path = "/schools/" + AttendanceApi.URN + "/leavers-without-ground";
        assertThat(json(api.get(path, api.as(Role.ATTENDANCE_OFFICER)))
                        .required("items")
                        .size())
                .isZero();

        api.importRoll(AttendanceApi.rollLine(1).replace("2024-09-02,", "2024-09-02,2026-09-18"));

        assertThat(json(api.get(path, api.as(Role.ATTENDANCE_OFFICER)))
                        .required("items")
                        .toString())
                .contains(pupil, "2026-09-18");
        assertThat(api.get(path, api.asSchool(Role.HEAD_TEACHER))).hasStatus(403);
        assertThat(api.get(path + "?from=2020-01-01", api.as(Role.ATTENDANCE_OFFICER)))
                .hasStatus(422);
    }
}
