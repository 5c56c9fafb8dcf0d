package org.rollcall.attendance.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class PupilApiTest {

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;
    private String flagged;

    @BeforeEach
    void a_school_with_three_pupils_of_whom_one_was_on_holiday_for_a_week() {
        api = AttendanceApi.withSchool(http);
        api.importRoll(rollLine(1) + rollLine(2) + rollLine(3));
        flagged = api.enrol(1);
        api.upload(holidayWeek(1, "G") + holidayWeek(2, "I"));
    }

    @Test
    void the_schools_own_staff_see_who_is_flagged_since_when_and_by_how_much() {
        JsonNode pupil = json(api.get("/pupils/" + flagged, api.asSchool(Role.SCHOOL_STAFF)));

        assertThat(pupil.required("flagged").booleanValue()).isTrue();
        assertThat(pupil.required("metOn").stringValue()).isEqualTo("2026-09-18");
        assertThat(pupil.required("session").stringValue()).isEqualTo("PM");
        assertThat(pupil.required("count").intValue()).isEqualTo(10);
        assertThat(pupil.required("state").stringValue()).isEqualTo("ON_ROLL");
        assertThat(pupil.required("surname").stringValue()).isEqualTo("Ashdown");
    }

    @Test
    void the_flagged_list_holds_the_flagged_pupil_alone() {
        List<String> ids = ids(api.get("/pupils?flagged=true&school=" + URN, api.asSchool(Role.SCHOOL_STAFF)));

        assertThat(ids).containsExactly(flagged);
        assertThat(ids(api.get("/pupils?flagged=true", api.as(Role.ATTENDANCE_OFFICER))))
                .containsExactly(flagged);
    }

    @Test
    void a_correction_takes_the_pupil_off_the_list() {
        api.upload(line(1, "2026-09-14", "AM", "I"));

        assertThat(ids(api.get("/pupils?flagged=true", api.as(Role.ATTENDANCE_OFFICER))))
                .isEmpty();
        assertThat(json(api.get("/pupils/" + flagged, api.as(Role.ATTENDANCE_OFFICER)))
                        .required("flagged")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void the_whole_roll_comes_page_by_page() {
        JsonNode first = json(api.get("/pupils?limit=2&school=" + URN, api.asSchool(Role.SCHOOL_STAFF)));
        String next = first.required("next").stringValue();
        JsonNode last = json(api.get("/pupils?limit=2&after=" + next, api.asSchool(Role.SCHOOL_STAFF)));

        assertThat(first.required("items").size()).isEqualTo(2);
        assertThat(last.required("items").size()).isEqualTo(1);
        assertThat(last.path("next").isString()).isFalse();
    }

    @Test
    void attendance_shows_the_sessions_and_what_they_amount_to() {
        JsonNode attendance = json(api.get(
                "/pupils/" + flagged + "/attendance?from=2026-09-14&to=2026-09-15", api.as(Role.COURT_OFFICER)));

        assertThat(attendance.required("sessions").size()).isEqualTo(4);
        assertThat(attendance
                        .required("summary")
                        .required("unauthorisedAbsence")
                        .intValue())
                .isEqualTo(4);
        assertThat(attendance.required("summary").required("severelyAbsent").booleanValue())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"from=2026-09-15&to=2026-09-14", "from=2020-09-01&to=2026-09-14"})
    void days_that_make_no_sense_are_refused(String days) {
        assertThat(api.get("/pupils/" + flagged + "/attendance?" + days, api.as(Role.COURT_OFFICER)))
                .hasStatus(422);
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDANCE_OFFICER", "TEAM_LEADER", "COURT_OFFICER", "CME_OFFICER", "LICENSING_OFFICER"})
    void council_officers_see_who_the_child_is(Role officer) {
        JsonNode pupil = json(api.get("/pupils/" + flagged, api.as(officer)));

        assertThat(pupil.required("birthDate").stringValue()).isEqualTo("2018-05-04");
        assertThat(pupil.required("forename").stringValue()).isEqualTo("Robin1");
    }

    @Test
    void auditors_and_systems_do_not_see_who_the_child_is() {
        assertThat(json(api.get("/pupils/" + flagged, api.as(Role.AUDITOR))).toString())
                .doesNotContain("Ashdown", "Robin", "2018-05-04", "upn");
        assertThat(json(api.get("/pupils/" + flagged, api.mis())).toString())
                .doesNotContain("Ashdown", "Robin", "2018-05-04", "upn");
    }

    @Test
    void a_child_of_another_school_or_council_is_not_found() {
        var otherSchool = api.as(Role.SCHOOL_STAFF).schools(OTHER_URN);
        var otherCouncil = AttendanceApi.stranger(Role.ATTENDANCE_OFFICER);

        for (String path : List.of("/pupils/" + flagged, "/pupils/" + flagged + "/attendance")) {
            assertThat(api.get(path, otherSchool)).hasStatus(404);
            assertThat(api.get(path, otherCouncil)).hasStatus(404);
        }
        assertThat(api.get("/pupils?school=" + URN, otherSchool)).hasStatus(404);
        assertThat(api.get("/pupils?school=" + URN, otherCouncil)).hasStatus(404);
        assertThat(ids(api.get("/pupils", otherCouncil))).isEmpty();
        assertThat(ids(api.get("/pupils?flagged=true", otherCouncil))).isEmpty();
        assertThat(api.get("/pupils/0198f2aa-0000-7000-8000-000000000000", api.as(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
    }

    @Test
    void who_has_no_role_here_is_refused() {
        assertThat(api.get("/pupils/" + flagged, api.as(Role.PARENT))).hasStatus(403);
        assertThat(api.get("/pupils", api.as(Role.COUNCIL_ADMIN))).hasStatus(403);
        assertThat(api.get("/pupils/" + flagged + "/attendance", api.as(Role.AUDITOR)))
                .hasStatus(403);
    }

    @Test
    void staff_of_several_schools_say_which_they_mean() {
        assertThat(api.get("/pupils", api.as(Role.SCHOOL_STAFF).schools(URN, OTHER_URN)))
                .hasStatus(422);
    }

    @Test
    void a_school_sees_a_pupil_who_moved_on_only_as_its_own() {
        assertThat(api.put("/schools/" + OTHER_URN, api.as(Role.COUNCIL_ADMIN), AttendanceApi.school()))
                .hasStatusOk();
        api.postCsv(
                "/schools/" + OTHER_URN + "/roll-imports",
                api.as(Role.COUNCIL_ADMIN),
                AttendanceApi.ROLL_HEADER + rollLine(1).replace("2024-09-02", "2026-09-21"));

        assertThat(json(api.get("/pupils/" + flagged, api.asSchool(Role.SCHOOL_STAFF)))
                        .required("schoolUrn")
                        .stringValue())
                .isEqualTo(URN);
        var newSchool = api.as(Role.SCHOOL_STAFF).schools(OTHER_URN);
        assertThat(json(api.get("/pupils/" + flagged + "/attendance", newSchool))
                        .required("sessions")
                        .size())
                .isZero();
    }

    private static List<String> ids(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        return json(page)
                .required("items")
                .valueStream()
                .map(item -> item.required("id").stringValue())
                .toList();
    }
}
