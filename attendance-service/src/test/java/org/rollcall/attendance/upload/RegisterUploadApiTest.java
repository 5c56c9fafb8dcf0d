package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.REGISTER_HEADER;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
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
class RegisterUploadApiTest {

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;

    @BeforeEach
    void a_school_with_three_pupils() {
        api = AttendanceApi.withSchool(http);
        api.importRoll(rollLine(1) + rollLine(2) + rollLine(3));
    }

    @Test
    void marks_are_taken_and_the_same_file_again_changes_nothing() {
        String file = holidayWeek(1, "L") + holidayWeek(2, "I");

        assertThat(counts(json(api.upload(file)))).isEqualTo("read 20: 20 created, 0 changed, 0 unchanged, 0 refused");
        String before = attendance(1).toString();

        assertThat(counts(json(api.upload(file)))).isEqualTo("read 20: 0 created, 0 changed, 20 unchanged, 0 refused");
        assertThat(attendance(1).toString()).isEqualTo(before);
    }

    @Test
    void ten_unauthorised_sessions_flag_the_pupil_and_the_same_file_again_reaches_no_threshold() {
        assertThat(json(api.upload(holidayWeek(1, "G")))
                        .required("thresholdsReached")
                        .intValue())
                .isEqualTo(1);
        assertThat(json(api.upload(holidayWeek(1, "G")))
                        .required("thresholdsReached")
                        .intValue())
                .isZero();
    }

    @Test
    void a_changed_mark_is_a_correction_that_keeps_the_old_one() {
        api.upload(line(1, "2026-09-14", "AM", "N"));

        JsonNode report = json(api.upload(line(1, "2026-09-14", "AM", "I").replace(",I,,", ",I,,Parent rang")));

        assertThat(counts(report)).isEqualTo("read 1: 0 created, 1 changed, 0 unchanged, 0 refused");
        JsonNode correction = attendance(1)
                .required("sessions")
                .get(0)
                .required("corrections")
                .get(0);
        assertThat(correction.required("was").stringValue()).isEqualTo("N");
        assertThat(correction.required("became").stringValue()).isEqualTo("I");
        assertThat(correction.required("reason").stringValue()).isEqualTo("Parent rang");
        assertThat(correction.required("at").stringValue()).isEqualTo("2026-09-21T08:00:00Z");
        assertThat(correction.required("by").stringValue()).isNotBlank();
    }

    @Test
    void a_mark_corrected_hundreds_of_times_keeps_its_whole_history() {
        for (int i = 0; i <= 250; i++) {
            api.upload(line(1, "2026-09-14", "AM", i % 2 == 0 ? "N" : "O"));
        }

        assertThat(attendance(1)
                        .required("sessions")
                        .get(0)
                        .required("corrections")
                        .size())
                .isEqualTo(250);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{upn},Robin,2026-09-14,AM,ZZ,, | Code | national codes",
                "{upn},Robin,2026-09-14,AM,F,, | Code | national codes",
                "{upn},Robin,2026-09-14,AM,,, | Code | national codes",
                "{upn},Robin,2026-09-14,AM,H,, | Code | in force",
                "{upn},Robin,2026-09-14,AM,J,, | Code | in force",
                "{upn},Robin,2026-09-14,AM,Y,, | Code | in force",
                "{upn},Robin,2026-09-14,PM,/,, | Code | other half",
                "{upn},Robin,2026-09-14,AM,\\,, | Code | other half",
                "{upn},Robin,2026-09-14,AM,X,, | Code | compulsory school age",
                "{upn},Robin,2026-09-14,AM,#,, | Code | open",
                "{upn},Robin,09/14/2026,AM,I,, | Date | yyyy-mm-dd or dd/mm/yyyy",
                "{upn},Robin,14.09.2026,AM,I,, | Date | yyyy-mm-dd or dd/mm/yyyy",
                "{upn},Robin,2026-09-12,AM,I,, | Date | closed",
                "{upn},Robin,2026-05-27,AM,I,, | Date | closed",
                "{upn},Robin,2026-05-04,AM,I,, | Date | closed",
                "{upn},Robin,2026-08-10,AM,I,, | Date | closed",
                "{upn},Robin,2026-04-10,AM,I,, | Date | outside",
                "{upn},Robin,2026-09-22,AM,I,, | Date | not been held",
                "{upn},Robin,2026-09-14,NOON,I,, | Session | not known",
                "{upn},Robin,2026-09-14,AM,L,soon, | MinutesLate | whole number",
                "{upn},Robin,2026-09-14,AM,L,301, | MinutesLate | whole number",
                "{upn},=1+1,2026-09-14,AM,I,, | Name | formula",
                "{upn},Robin,2026-09-14,AM,I,,@SUM(1) | Reason | formula",
                "{upn}0,Robin,2026-09-14,AM,I,, | UPN | 13 characters",
                "{stranger},Robin,2026-09-14,AM,I,, | UPN | No pupil",
                "{upn},Robin,2026-09-14,AM | line | fields",
            })
    void a_bad_line_comes_back_with_number_field_reason_and_fix_and_the_good_ones_are_kept(
            String bad, String field, String reason) {
        String file = line(2, "2026-09-14", "AM", "/")
                + bad.replace("{upn}", TestUpns.upn(1)).replace("{stranger}", TestUpns.upn(99)) + "\n"
                + line(3, "2026-09-14", "AM", "/");

        JsonNode report = json(api.upload(file));

        assertThat(counts(report)).isEqualTo("read 3: 2 created, 0 changed, 0 unchanged, 1 refused");
        assertThat(report.required("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.required("line").intValue()).isEqualTo(3);
            assertThat(problem.required("field").stringValue()).isEqualTo(field);
            assertThat(problem.required("reason").stringValue()).contains(reason);
            assertThat(problem.required("fix").stringValue()).isNotBlank();
        });
    }

    @Test
    void a_line_that_comes_twice_is_refused_the_second_time() {
        JsonNode report = json(api.upload(line(1, "2026-09-14", "AM", "/") + line(1, "14/09/2026", "AM", "I")));

        assertThat(counts(report)).isEqualTo("read 2: 1 created, 0 changed, 0 unchanged, 1 refused");
        assertThat(report.required("problems").get(0).required("reason").stringValue())
                .contains("second time");
    }

    @Test
    void a_pupil_has_no_mark_before_joining_or_after_leaving() {
        api.importRoll(TestUpns.upn(4) + ",Millward,Kim,2018-01-09,3,2026-09-07,2026-09-16");

        JsonNode report = json(api.upload(line(4, "2026-09-04", "AM", "/")
                + line(4, "2026-09-07", "AM", "/")
                + line(4, "2026-09-16", "AM", "/")
                + line(4, "2026-09-17", "AM", "/")));

        assertThat(counts(report)).isEqualTo("read 4: 2 created, 0 changed, 0 unchanged, 2 refused");
        assertThat(report.required("problems").valueStream().map(problem -> problem.required("line")
                        .intValue()))
                .containsExactly(2, 5);
    }

    @Test
    void a_closure_that_the_calendar_knows_says_nothing_new() {
        assertThat(counts(json(api.upload(line(1, "2026-08-10", "AM", "#")))))
                .isEqualTo("read 1: 0 created, 0 changed, 1 unchanged, 0 refused");
    }

    @Test
    void two_wrong_fields_of_a_line_are_both_told() {
        JsonNode report = json(api.upload(TestUpns.upn(1) + ",Robin,soon,NOON,I,,\n"));

        assertThat(report.required("refused").intValue()).isEqualTo(1);
        assertThat(report.required("problems").valueStream().map(problem -> problem.required("field")
                        .stringValue()))
                .containsExactly("Date", "Session");
    }

    @Test
    void a_file_without_its_columns_is_refused_and_so_is_another_form() {
        assertThat(api.postCsv("/schools/" + URN + "/register-uploads", api.mis(), "UPN,Name\n"))
                .hasStatus(422);
        assertThat(api.put("/schools/" + URN + "/register-uploads", api.mis(), "{}"))
                .hasStatus(405);
    }

    @Test
    void only_the_schools_own_system_sends_its_register() {
        String path = "/schools/" + URN + "/register-uploads";
        String file = REGISTER_HEADER + line(1, "2026-09-14", "AM", "/");

        assertThat(api.postCsv(path, api.as(Role.COUNCIL_ADMIN), file)).hasStatus(403);
        assertThat(api.postCsv(path, api.asSchool(Role.HEAD_TEACHER), file)).hasStatus(403);
        assertThat(api.postCsv(path, api.as(Role.SYSTEM).schools(OTHER_URN), file))
                .hasStatus(404);
        assertThat(api.postCsv(path, AttendanceApi.stranger(Role.SYSTEM), file)).hasStatus(404);
        assertThat(api.postCsv(path, api.mis().councils("northmoor", "eastvale"), file))
                .hasStatus(401);
        assertThat(api.postCsv(path, api.mis().expired(), file)).hasStatus(401);
    }

    private JsonNode attendance(int n) {
        return json(api.get("/pupils/" + api.enrol(n) + "/attendance", api.as(Role.ATTENDANCE_OFFICER)));
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
