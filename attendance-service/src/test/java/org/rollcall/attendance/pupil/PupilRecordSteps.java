package org.rollcall.attendance.pupil;

import static org.rollcall.attendance.AttendanceApi.json;

import org.junit.jupiter.api.BeforeEach;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A pupil on roll, and how its record is read and written. */
abstract class PupilRecordSteps {

    @Autowired
    MockMvcTester http;

    AttendanceApi api;
    String pupil;
    TestToken head;
    TestToken staff;

    @BeforeEach
    void a_pupil_on_roll() {
        api = AttendanceApi.withSchool(http);
        pupil = api.enrol(1);
        head = api.asSchool(Role.HEAD_TEACHER);
        staff = api.asSchool(Role.SCHOOL_STAFF);
    }

    JsonNode record(TestToken token) {
        return json(api.get("/pupils/" + pupil + "/record", token));
    }

    MvcTestResult put(String part, TestToken token, String body) {
        return put(part, token, etag(api.as(Role.COURT_OFFICER)), body);
    }

    MvcTestResult put(String part, TestToken token, String version, String body) {
        return http.put()
                .uri(path("/" + part))
                .with(token)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    String etag(TestToken token) {
        return String.valueOf(
                api.get("/pupils/" + pupil + "/record", token).getResponse().getHeader("ETag"));
    }

    String path(String part) {
        return AttendanceApi.BASE + "/pupils/" + pupil + "/record" + part;
    }
}
