package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.BASE;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.REGISTER_HEADER;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class MarkConflictApiTest {

    private static final String CONFLICTS = "/schools/" + URN + "/mark-conflicts";
    private static final String GIVEN = "{\"stands\":\"GIVEN\",\"reason\":\"The paper register says so\"}";
    private static final String KEPT = "{\"stands\":\"KEPT\",\"reason\":\"The paper register says so\"}";

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;
    private TestToken officer;

    @BeforeEach
    void a_school_with_two_connections() {
        api = AttendanceApi.withSchool(http);
        api.importRoll(rollLine(1) + rollLine(2));
        officer = api.as(Role.ATTENDANCE_OFFICER);
    }

    @Test
    void the_last_writer_is_not_silently_right() {
        api.upload(line(1, "2026-09-14", "AM", "I"));

        JsonNode report = json(wonde(line(1, "2026-09-14", "AM", "O") + line(1, "2026-09-14", "PM", "\\")));

        assertThat(report.required("conflicts").intValue()).isEqualTo(1);
        assertThat(report.required("created").intValue()).isEqualTo(1);
        assertThat(report.required("changed").intValue()).isZero();
        assertThat(code(0)).isEqualTo("I");
        JsonNode conflict = conflicts().required("items").get(0);
        assertThat(conflict.required("date").stringValue()).isEqualTo("2026-09-14");
        assertThat(conflict.required("session").stringValue()).isEqualTo("AM");
        assertThat(conflict.required("kept").toString()).isEqualTo("{\"code\":\"I\",\"connection\":\"mis-142101\"}");
        assertThat(conflict.required("given").toString()).isEqualTo("{\"code\":\"O\",\"connection\":\"wonde\"}");
    }

    @Test
    void the_other_mark_stands_when_somebody_decides_so_and_the_refused_one_raises_nothing_more() {
        disputed();

        assertThat(decide(officer, GIVEN)).hasStatus(204);

        assertThat(conflicts().required("items").size()).isZero();
        assertThat(code(0)).isEqualTo("O");
        JsonNode correction = sessions().get(0).required("corrections").get(0);
        assertThat(correction.required("was").stringValue()).isEqualTo("I");
        assertThat(correction.required("reason").stringValue()).isEqualTo("The paper register says so");
        JsonNode again = json(api.upload(line(1, "2026-09-14", "AM", "I")));
        assertThat(again.required("conflicts").intValue()).isZero();
        assertThat(again.required("unchanged").intValue()).isEqualTo(1);
        assertThat(code(0)).isEqualTo("O");
    }

    @Test
    void the_kept_mark_stands_when_somebody_decides_so_until_the_other_says_something_else() {
        disputed();

        assertThat(decide(api.asSchool(Role.HEAD_TEACHER), KEPT)).hasStatus(204);

        assertThat(code(0)).isEqualTo("I");
        assertThat(json(wonde(line(1, "2026-09-14", "AM", "O")))
                        .required("conflicts")
                        .intValue())
                .isZero();
        assertThat(json(wonde(line(1, "2026-09-14", "AM", "G")))
                        .required("conflicts")
                        .intValue())
                .isEqualTo(1);
        assertThat(conflicts().required("items").size()).isEqualTo(1);
    }

    @Test
    void a_decision_judges_the_threshold_anew() {
        api.upload(holidayWeek(1, "G").replaceFirst(",G,", ",I,"));
        assertThat(flagged()).isFalse();
        wonde(line(1, "2026-09-14", "AM", "G"));

        assertThat(decide(officer, GIVEN)).hasStatus(204);

        assertThat(flagged()).isTrue();
    }

    @Test
    void a_decision_about_the_summer_term_judges_the_threshold_of_the_autumn_anew() {
        api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), schoolOpenInJulyAndSeptember());
        api.upload(line(1, "2026-07-20", "AM", "I") + holidayWeek(1, "G").replaceFirst(",G,", ",I,"));
        wonde(line(1, "2026-07-20", "AM", "G"));
        assertThat(flagged()).isFalse();

        assertThat(decide(officer, GIVEN)).hasStatus(204);

        assertThat(flagged()).isTrue();
    }

    private boolean flagged() {
        return json(api.get("/pupils/" + api.enrol(1), officer))
                .required("flagged")
                .booleanValue();
    }

    private static String schoolOpenInJulyAndSeptember() {
        String calendar = """
                {"id":"TWO-YEARS","terms":[{"name":"Summer","start":"2026-06-01","end":"2026-07-21"},\
                {"name":"Autumn","start":"2026-09-01","end":"2026-12-18"}],\
                "halfTerms":[],"bankHolidays":[],"insetDays":[],"closures":[]}""";
        return AttendanceApi.school(calendar);
    }

    @Test
    void the_list_is_cut_into_pages_across_pupils() {
        api.upload(holidayWeek(1, "I") + holidayWeek(2, "I"));
        assertThat(json(wonde(holidayWeek(1, "O") + holidayWeek(2, "O")))
                        .required("conflicts")
                        .intValue())
                .isEqualTo(20);

        int seen = 0;
        String after = "";
        do {
            JsonNode page = json(api.get(CONFLICTS + "?limit=7" + after, officer));
            seen += page.required("items").size();
            after = page.has("next") ? "&after=" + page.required("next").stringValue() : null;
        } while (after != null);
        assertThat(seen).isEqualTo(20);
    }

    @Test
    void a_decision_says_which_mark_and_why_and_on_what_version() {
        String id = disputed();
        String path = CONFLICTS + "/" + id + "/decision";

        assertThat(api.put(path, officer, GIVEN)).hasStatus(428);
        assertThat(put(path, officer, "\"999\"", GIVEN)).hasStatus(412);
        assertThat(decide(officer, "{\"stands\":\"GIVEN\",\"reason\":\" \"}")).hasStatus(422);
        assertThat(decide(officer, "{\"reason\":\"because\"}")).hasStatus(422);
        assertThat(api.get(CONFLICTS + "/nobody~2026-09-14AM", officer)).hasStatus(404);
        assertThat(api.get(CONFLICTS + "/" + id.replace("AM", "PM"), officer)).hasStatus(404);
    }

    @Test
    void conflicts_are_shown_and_decided_only_by_those_who_act_for_the_school() {
        String id = disputed();
        String path = CONFLICTS + "/" + id + "/decision";

        assertThat(api.get(CONFLICTS, api.as(Role.AUDITOR))).hasStatus(403);
        assertThat(api.get(CONFLICTS, api.mis())).hasStatus(403);
        assertThat(api.get(CONFLICTS, AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
        assertThat(api.get(CONFLICTS + "/" + id, AttendanceApi.stranger(Role.HEAD_TEACHER)))
                .hasStatus(404);
        TestToken otherSchool = api.as(Role.HEAD_TEACHER).schools(OTHER_URN);
        assertThat(api.get(CONFLICTS, otherSchool)).hasStatus(404);
        assertThat(put(path, otherSchool, "\"1\"", GIVEN)).hasStatus(404);
        assertThat(put(path, AttendanceApi.stranger(Role.HEAD_TEACHER), "\"1\"", GIVEN))
                .hasStatus(404);
        assertThat(put(path, api.as(Role.AUDITOR), "\"1\"", GIVEN)).hasStatus(403);
        assertThat(put(path, api.mis(), "\"1\"", GIVEN)).hasStatus(403);
    }

    /** One session in dispute; answers the conflict's id. */
    private String disputed() {
        api.upload(line(1, "2026-09-14", "AM", "I"));
        wonde(line(1, "2026-09-14", "AM", "O"));
        return conflicts().required("items").get(0).required("id").stringValue();
    }

    private MvcTestResult decide(TestToken who, String decision) {
        String id = conflicts().required("items").get(0).required("id").stringValue();
        MvcTestResult shown = api.get(CONFLICTS + "/" + id, officer);
        assertThat(shown).hasStatusOk();
        return put(
                CONFLICTS + "/" + id + "/decision",
                who,
                String.valueOf(shown.getResponse().getHeader("ETag")),
                decision);
    }

    private MvcTestResult put(String path, TestToken who, String version, String json) {
        return http.put()
                .uri(BASE + path)
                .with(who)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult wonde(String lines) {
        return api.postCsv(
                "/schools/" + URN + "/register-uploads",
                api.asSchool(Role.SYSTEM).client("wonde"),
                REGISTER_HEADER + lines);
    }

    private JsonNode conflicts() {
        return json(api.get(CONFLICTS, officer));
    }

    private JsonNode sessions() {
        return json(api.get("/pupils/" + api.enrol(1) + "/attendance", officer)).required("sessions");
    }

    private String code(int session) {
        return sessions().get(session).required("code").stringValue();
    }
}
