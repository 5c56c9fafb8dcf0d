package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.school;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ClosedHalfUploadTest {

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;

    @BeforeEach
    void a_school_that_closed_on_an_afternoon_and_met_on_a_Saturday() {
        api = AttendanceApi.withSchool(http);
        String calendar = "\"closures\":[],\"extraDays\":[\"2026-09-19\"],"
                + "\"halfDayClosures\":[{\"date\":\"2026-09-18\",\"session\":\"PM\"}]";
        assertThat(api.put(
                        "/schools/" + URN, api.as(Role.COUNCIL_ADMIN), school().replace("\"closures\":[]", calendar)))
                .hasStatusOk();
        api.enrol(1);
    }

    @Test
    void a_mark_of_the_closed_half_is_refused_and_that_of_the_open_half_is_kept() {
        JsonNode report = json(api.upload(line(1, "2026-09-18", "AM", "/") + line(1, "2026-09-18", "PM", "\\")));

        assertThat(report.required("created").intValue()).isEqualTo(1);
        assertThat(report.required("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.required("line").intValue()).isEqualTo(3);
            assertThat(problem.required("field").stringValue()).isEqualTo("Session");
        });
    }

    @Test
    void the_planned_closure_of_the_closed_half_says_nothing_new() {
        JsonNode report = json(api.upload(line(1, "2026-09-18", "PM", "#")));

        assertThat(report.required("refused").intValue()).isZero();
        assertThat(report.required("unchanged").intValue()).isEqualTo(1);
    }

    @Test
    void a_mark_of_an_extra_Saturday_is_kept_and_of_another_refused() {
        JsonNode report = json(api.upload(line(1, "2026-09-19", "AM", "/") + line(1, "2026-09-12", "AM", "/")));

        assertThat(report.required("created").intValue()).isEqualTo(1);
        assertThat(report.required("refused").intValue()).isEqualTo(1);
    }
}
