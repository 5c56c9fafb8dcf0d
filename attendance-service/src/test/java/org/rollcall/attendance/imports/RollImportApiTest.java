package org.rollcall.attendance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.ROLL_HEADER;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class RollImportApiTest {

    private static final String GOOD = TestUpns.upn(1) + ",Ashdown,Robin,2018-05-04,3,2024-09-02,";

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;

    @BeforeEach
    void a_council_with_one_school() {
        api = AttendanceApi.withSchool(http);
    }

    @Test
    void a_roll_enrols_its_pupils_and_the_same_roll_again_changes_nothing() {
        String roll = rollLine(1) + rollLine(2) + rollLine(3);

        assertThat(counts(json(api.importRoll(roll))))
                .isEqualTo("read 3: 3 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(counts(json(api.importRoll(roll))))
                .isEqualTo("read 3: 0 created, 0 changed, 3 unchanged, 0 refused");
    }

    @Test
    void a_pupil_who_has_left_is_a_change() {
        api.importRoll(GOOD);

        assertThat(counts(json(api.importRoll(GOOD + "2026-07-21"))))
                .isEqualTo("read 1: 0 created, 1 changed, 0 unchanged, 0 refused");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Q0050001200010,Ashdown,Robin,2018-05-04,3,2024-09-02, | UPN",
                "A005000120001,Ashdown,Robin,2018-05-04,3,2024-09-02, | UPN",
                "{upn},,Robin,2018-05-04,3,2024-09-02, | Surname",
                "{upn},=HYPERLINK(1),Robin,2018-05-04,3,2024-09-02, | Surname",
                "{upn},Ashdown,@Robin,2018-05-04,3,2024-09-02, | Forename",
                "{upn},Ashdown,Robin,05/14/2018,3,2024-09-02, | DateOfBirth",
                "{upn},Ashdown,Robin,2026-09-22,3,2024-09-02, | DateOfBirth",
                "{upn},Ashdown,Robin,1999-05-04,3,2024-09-02, | DateOfBirth",
                "{upn},Ashdown,Robin,2018-05-04,15,2024-09-02, | YearGroup",
                "{upn},Ashdown,Robin,2018-05-04,3,soon, | Joined",
                "{upn},Ashdown,Robin,2018-05-04,3,2024-09-02,2024-09-01 | Left",
                "{upn},Ashdown,Robin,2018-05-04 | line",
            })
    void a_bad_line_comes_back_with_its_number_and_the_good_ones_are_kept(String bad, String field) {
        JsonNode report = json(api.importRoll(bad.replace("{upn}", TestUpns.upn(1)) + "\n" + rollLine(2)));

        assertThat(counts(report)).isEqualTo("read 2: 1 created, 0 changed, 0 unchanged, 1 refused");
        assertThat(report.required("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.required("line").intValue()).isEqualTo(2);
            assertThat(problem.required("field").stringValue()).isEqualTo(field);
            assertThat(problem.required("reason").stringValue()).isNotBlank();
            assertThat(problem.required("fix").stringValue()).isNotBlank();
        });
    }

    @Test
    void a_pupil_named_twice_is_refused_the_second_time() {
        JsonNode report = json(api.importRoll(rollLine(1) + rollLine(1)));

        assertThat(counts(report)).isEqualTo("read 2: 1 created, 0 changed, 0 unchanged, 1 refused");
    }

    @Test
    void a_number_that_another_child_has_is_refused_without_saying_whose_it_is() {
        api.importRoll(rollLine(1));

        JsonNode report = json(api.importRoll(TestUpns.upn(1) + ",Millward,Kim,2017-01-09,4,2024-09-02,"));

        assertThat(counts(report)).isEqualTo("read 1: 0 created, 0 changed, 0 unchanged, 1 refused");
        assertThat(report.toString()).doesNotContain("Ashdown");
    }

    @Test
    void a_file_without_its_columns_is_refused() {
        assertThat(api.postCsv("/schools/" + URN + "/roll-imports", api.mis(), "UPN,Name\n"))
                .hasStatus(422)
                .bodyText()
                .contains("DateOfBirth");
    }

    @Test
    void a_form_that_is_none_of_the_three_is_refused() {
        assertThat(http.post()
                        .uri(AttendanceApi.BASE + "/schools/" + URN + "/roll-imports")
                        .with(api.mis())
                        .contentType("application/zip")
                        .content("{}"))
                .hasStatus(415);
    }

    @Test
    void only_the_school_itself_and_the_councils_administrator_send_its_roll() {
        String path = "/schools/" + URN + "/roll-imports";
        String roll = ROLL_HEADER + rollLine(1);

        assertThat(api.postCsv(path, api.as(Role.COUNCIL_ADMIN), roll)).hasStatusOk();
        assertThat(api.postCsv(path, api.asSchool(Role.SCHOOL_STAFF), roll)).hasStatus(403);
        assertThat(api.postCsv(path, api.as(Role.SYSTEM).schools(OTHER_URN), roll))
                .hasStatus(404);
        assertThat(api.postCsv(path, AttendanceApi.stranger(Role.SYSTEM), roll)).hasStatus(404);
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
