package org.rollcall.attendance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CalendarImportApiTest {

    private static final String HEADER = "AcademicYear,School,Kind,Name,Start,End,Session,Reason\n";
    private static final String YEAR = """
            2026-27,,TERM,Autumn,2026-09-01,2026-12-18,,
            2026-27,,TERM,Spring,2027-01-04,2027-03-25,,
            2026-27,,TERM,Summer,12/04/2027,21/07/2027,,
            2026-27,,half term,,2026-10-26,2026-10-30,,
            2026-27,,half term,,2027-02-15,2027-02-19,,
            2026-27,,half term,,2027-05-31,2027-06-04,,
            2026-27,,BANK_HOLIDAY,,2027-05-03,,,
            2026-27,,INSET,,2026-09-01,,,
            2026-27,,INSET,,2026-09-02,,,
            2026-27,,INSET,,2026-11-02,,,
            2026-27,,INSET,,2027-01-04,,,
            2026-27,,INSET,,2027-06-07,,,
            """;
    private static final String OF_SCHOOL = "2026-27," + URN + ",CLOSURE,,2026-12-18,,PM,End of term service\n";

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;

    @BeforeEach
    void a_council_with_one_school() {
        api = AttendanceApi.withSchool(http);
    }

    @Test
    void term_dates_become_a_draft_and_the_same_again_changes_nothing() {
        JsonNode first = send(YEAR);

        assertThat(counts(first)).isEqualTo("read 12: 12 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(first.required("calendars")).singleElement().satisfies(calendar -> {
            assertThat(calendar.required("calendarId").stringValue()).isEqualTo("2026-27");
            assertThat(calendar.required("state").stringValue()).isEqualTo("DRAFT");
            assertThat(calendar.required("warnings").size()).isZero();
        });
        assertThat(counts(send(YEAR))).isEqualTo("read 12: 0 created, 0 changed, 12 unchanged, 0 refused");
        assertThat(api.get("/calendars/2026-27", api.as(Role.AUDITOR))).hasHeader("ETag", "\"1\"");
    }

    @Test
    void what_is_different_is_named_and_what_is_gone_is_counted() {
        send(YEAR);
        JsonNode report = send(YEAR.replace("2026-12-18", "2026-12-17")
                .replace("2026-27,,INSET,,2026-11-02,,,\n", "")
                .replace("2026-27,,INSET,,2027-06-07", "2026-27,,INSET,,2027-06-08"));

        assertThat(counts(report)).isEqualTo("read 11: 1 created, 1 changed, 9 unchanged, 0 refused");
        assertThat(report.required("lines").get(0).required("changed").toString())
                .isEqualTo("[\"end\"]");
        assertThat(report.required("calendars").get(0).required("removed").intValue())
                .isEqualTo(2);
    }

    @Test
    void dates_may_be_published_at_once_the_councils_before_a_schools() {
        JsonNode report = json(
                api.postCsv("/calendar-imports?publish=true", api.as(Role.COUNCIL_ADMIN), HEADER + OF_SCHOOL + YEAR));

        assertThat(counts(report)).isEqualTo("read 13: 13 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(report.required("calendars").findValuesAsString("state")).containsExactly("PUBLISHED", "PUBLISHED");
        JsonNode again = json(
                api.postCsv("/calendar-imports?publish=true", api.as(Role.COUNCIL_ADMIN), HEADER + OF_SCHOOL + YEAR));
        assertThat(counts(again)).isEqualTo("read 13: 0 created, 0 changed, 13 unchanged, 0 refused");
        assertThat(again.required("calendars").findValuesAsString("version")).containsExactly("1", "1");
        assertThat(json(api.get("/schools/" + URN + "/calendars/2026-27", api.asSchool(Role.HEAD_TEACHER)))
                        .required("published")
                        .required("sessions")
                        .intValue())
                .isEqualTo(379);
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-27,,PARTY,, | 2026-27,,INSET,, | Kind",
                "TERM,Winter, | TERM,Autumn, | Name",
                "TERM,=Autumn, | TERM,Autumn, | Name",
                "31/02/2027 | 12/04/2027 | Start",
                "2026-08-31,, | 2026-12-18,, | End",
                "2027-05-03,2027-05-04, | 2027-05-03,, | End",
                "2027-05-03,,NOON | 2027-05-03,, | Session",
                "2026-28,,BANK | 2026-27,,BANK | AcademicYear",
                "2026-27,12,BANK | 2026-27,,BANK | School",
                "2026-27,,INSET,,2026-12-22 | 2026-27,,INSET,,2026-11-02 | Start",
                "2026-27,,INSET | 2026-27,,INSET,,2026-11-02,,, | line",
            })
    void a_calendar_with_one_bad_line_is_not_taken_at_all(String wrong, String right, String field) {
        JsonNode report = send(YEAR.replace(right, wrong));

        assertThat(counts(report)).isEqualTo("read 12: 0 created, 0 changed, 0 unchanged, 12 refused");
        assertThat(report.required("problems")).anySatisfy(problem -> {
            assertThat(problem.required("field").stringValue()).isEqualTo(field);
            assertThat(problem.required("fix").stringValue()).isNotBlank();
        });
        assertThat(api.get("/calendars/2026-27", api.as(Role.AUDITOR))).hasStatus(404);
    }

    @Test
    void a_contradiction_comes_back_to_the_line_it_is_in() {
        JsonNode report = send(YEAR.replace("2027-01-04,2027-03-25", "2026-12-01,2027-03-25"));

        assertThat(report.required("problems")).anySatisfy(problem -> {
            assertThat(problem.required("line").intValue()).isEqualTo(3);
            assertThat(problem.required("fix").stringValue()).contains("overlaps");
        });
    }

    @Test
    void one_calendar_of_a_file_does_not_hold_back_another() {
        JsonNode report = send(YEAR + OF_SCHOOL.replace(URN, "142999"));

        assertThat(counts(report)).isEqualTo("read 13: 12 created, 0 changed, 0 unchanged, 1 refused");
        assertThat(report.required("problems").get(0).required("field").stringValue())
                .isEqualTo("School");
    }

    @Test
    void dates_that_cannot_be_published_are_not_kept_as_a_draft_either() {
        String path = "/calendar-imports?publish=true";
        assertThat(api.postCsv(path, api.as(Role.COUNCIL_ADMIN), HEADER + YEAR + OF_SCHOOL))
                .hasStatusOk();
        JsonNode report =
                json(api.postCsv(path, api.as(Role.COUNCIL_ADMIN), HEADER + YEAR.replace("2026-12-18", "2026-12-17")));

        assertThat(counts(report)).isEqualTo("read 12: 0 created, 0 changed, 0 unchanged, 12 refused");
        assertThat(report.required("problems").get(0).required("fix").stringValue())
                .contains(URN);
        assertThat(json(api.get("/calendars/2026-27", api.as(Role.COUNCIL_ADMIN)))
                        .has("draft"))
                .isFalse();
    }

    @Test
    void a_year_with_more_closures_than_any_has_is_refused_line_by_line() {
        String closures = "2026-27,,CLOSURE,,2026-09-14,,,\n".repeat(2_000);

        JsonNode report = send(YEAR + closures);

        assertThat(counts(report)).isEqualTo("read 2012: 0 created, 0 changed, 0 unchanged, 2012 refused");
        assertThat(report.required("problems").size()).isEqualTo(1_000);
        assertThat(report.required("problems").get(0).required("fix").stringValue())
                .contains("80 entries");
    }

    @Test
    void only_the_administrator_sends_term_dates() {
        assertThat(api.postCsv("/calendar-imports", api.as(Role.TEAM_LEADER), HEADER + YEAR))
                .hasStatus(403);
        assertThat(api.postCsv("/calendar-imports", api.asSchool(Role.HEAD_TEACHER), HEADER + YEAR))
                .hasStatus(403);
    }

    private JsonNode send(String lines) {
        return json(api.postCsv("/calendar-imports", api.as(Role.COUNCIL_ADMIN), HEADER + lines));
    }

    private static String counts(JsonNode report) {
        return "read %s: %s created, %s changed, %s unchanged, %s refused"
                .formatted(
                        report.required("read"),
                        report.required("created"),
                        report.required("changed"),
                        report.required("unchanged"),
                        report.required("refused"));
    }
}
