package org.rollcall.attendance.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.export.ReadBack;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CohortApiTest {

    private static final String COHORTS = "/schools/" + URN + "/cohorts";
    private static final String EXPIRED = """
            {"items":[{"schoolUrn":"%s","from":"2026-09-07","until":"2026-09-18","reviewOn":"2026-09-16",
             "sessions":[{"day":"MONDAY","half":"AM"}],"parentAgreedOn":"2026-09-04","informed":[],
             "reason":"=Recovering","plan":"back soon"}]}""".formatted(URN);

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;
    private TestToken staff;
    private String partTimer;

    @BeforeEach
    void a_school_with_an_expired_plan_a_long_holiday_and_a_leaver() {
        api = AttendanceApi.withSchool(http);
        staff = api.asSchool(Role.SCHOOL_STAFF);
        partTimer = api.enrol(1);
        api.importRoll(rollLine(2) + rollLine(3).replace("2024-09-02,", "2024-09-02,2026-09-11"));
        api.upload(holidayWeek(2, "G"));
        String record = "/pupils/" + partTimer + "/record";
        String version = String.valueOf(api.get(record, staff).getResponse().getHeader("ETag"));
        assertThat(api.put(record + "/part-time-timetables", staff, EXPIRED, version))
                .hasStatusOk();
    }

    @Test
    void every_list_is_there_with_what_stands_out() {
        List<JsonNode> rows = rows("");

        assertThat(rows)
                .extracting(row -> row.required("list").stringValue())
                .containsExactlyInAnyOrder("REMOVED_FROM_ROLL", "PART_TIME_TIMETABLE", "PERSISTENT_ABSENCE");
        JsonNode expired = rows("?list=PART_TIME_TIMETABLE").getFirst();
        assertThat(expired.required("pupilId").stringValue()).isEqualTo(partTimer);
        assertThat(expired.required("attention").valueStream().map(JsonNode::stringValue))
                .containsExactly("PLAN_EXPIRED", "REVIEW_OVERDUE");
        assertThat(expired.required("due").stringValue()).isEqualTo("2026-09-16");
    }

    @Test
    void a_list_is_as_of_a_day_that_has_come() {
        assertThat(rows("?on=2026-09-11&list=REMOVED_FROM_ROLL")).isEmpty();
        assertThat(rows("?on=2026-09-12&list=REMOVED_FROM_ROLL")).hasSize(1);
        assertThat(api.get(COHORTS + "?on=2026-09-22", staff)).hasStatus(422);
    }

    @Test
    void the_lists_come_page_by_page() {
        JsonNode first = json(api.get(COHORTS + "?limit=2", staff));
        JsonNode last = json(
                api.get(COHORTS + "?limit=2&after=" + first.required("next").stringValue(), staff));

        assertThat(first.required("items").size() + last.required("items").size())
                .isEqualTo(3);
        assertThat(last.path("next").isString()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_file_says_in_words_what_stands_out_and_runs_no_formula(String format) throws Exception {
        MvcTestResult result = api.get(COHORTS + "/export?list=PART_TIME_TIMETABLE&format=" + format, staff);
        byte[] file = result.getResponse().getContentAsByteArray();

        List<List<String>> lines = "csv".equals(format) ? ReadBack.csv(file) : ReadBack.xlsx(file);

        assertThat(result.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"cohorts-" + URN + "-2026-09-21." + format + "\"");
        assertThat(lines.getFirst()).startsWith("List", "Attention", "UPN").endsWith("Review due");
        assertThat(lines.get(1))
                .startsWith("PART_TIME_TIMETABLE", "PLAN_EXPIRED REVIEW_OVERDUE")
                .contains("'=Recovering", "2026-09-07");
    }

    @Test
    void another_council_and_another_school_are_not_found() {
        for (TestToken token : List.of(
                AttendanceApi.stranger(Role.HEAD_TEACHER),
                api.as(Role.HEAD_TEACHER).schools(OTHER_URN))) {
            assertThat(api.get(COHORTS, token)).hasStatus(404);
            assertThat(api.get(COHORTS + "/export?format=csv", token)).hasStatus(404);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "COUNCIL_ADMIN", "PARENT", "SYSTEM", "COURT_OFFICER", "LICENSING_OFFICER"})
    void health_and_exclusion_are_not_for_everybody(Role role) {
        assertThat(api.get(COHORTS, api.asSchool(role))).hasStatus(403);
        assertThat(api.get(COHORTS + "/export?format=xlsx", api.asSchool(role))).hasStatus(403);
    }

    private List<JsonNode> rows(String query) {
        return json(api.get(COHORTS + query, staff))
                .required("items")
                .valueStream()
                .toList();
    }
}
