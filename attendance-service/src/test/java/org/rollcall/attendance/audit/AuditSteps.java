package org.rollcall.attendance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school with three pupils and a fortnight of marks, and the steps of its audit. */
abstract class AuditSteps {

    static final String PERIOD = "{\"from\":\"2026-09-07\",\"to\":\"2026-09-20\",\"weeks\":2,\"pupils\":3}";

    @Autowired
    MockMvcTester http;

    AttendanceApi api;
    TestToken officer;
    TestToken leader;
    TestToken head;

    @BeforeEach
    void a_school_with_three_pupils_and_a_fortnight_of_marks() {
        api = AttendanceApi.withSchool(http);
        officer = api.as(Role.ATTENDANCE_OFFICER).subject("officer");
        leader = api.as(Role.TEAM_LEADER).subject("leader");
        head = api.asSchool(Role.HEAD_TEACHER).subject("head");
        api.importRoll(rollLine(1) + rollLine(2) + rollLine(3));
        StringBuilder lines = new StringBuilder();
        LocalDate.of(2026, 9, 7)
                .datesUntil(LocalDate.of(2026, 9, 19))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .forEach(day -> {
                    for (int pupil = 1; pupil <= 3; pupil++) {
                        lines.append(line(pupil, day.toString(), "AM", "/"));
                        boolean blank = pupil == 3 && day.equals(LocalDate.of(2026, 9, 14));
                        lines.append(blank ? "" : line(pupil, day.toString(), "PM", "\\"));
                    }
                });
        assertThat(json(api.upload(lines.toString())).required("refused").intValue())
                .isZero();
    }

    String plan(String key) {
        MvcTestResult planned = post("/register-audits", officer, key, annual());
        assertThat(planned).hasStatus(201);
        return new JsonMapper()
                .readTree(planned.getResponse().getContentAsByteArray())
                .required("id")
                .stringValue();
    }

    static String annual() {
        return "{\"schoolUrn\":\"%s\",\"schoolYear\":2026,\"kind\":\"ANNUAL\"}".formatted(URN);
    }

    JsonNode step(String id, String step, TestToken token, String body) {
        return json(put(id, step, token, body));
    }

    List<String> refused(String id, String step, TestToken token, String body) {
        MvcTestResult result = put(id, step, token, body);
        assertThat(result).hasStatus(409);
        return new JsonMapper()
                .readTree(result.getResponse().getContentAsByteArray())
                .required("guards")
                .valueStream()
                .map(guard -> guard.required("code").stringValue())
                .toList();
    }

    MvcTestResult put(String id, String step, TestToken token, String body) {
        return api.put(path(id) + "/" + step, token, body, version(id));
    }

    String version(String id) {
        String version = api.get(path(id), officer).getResponse().getHeader("ETag");
        return version == null ? "\"0\"" : version;
    }

    String state(String id) {
        return json(api.get(path(id), officer)).required("state").stringValue();
    }

    MvcTestResult post(String path, TestToken token, String key, String body) {
        return http.post()
                .uri(AttendanceApi.BASE + path)
                .with(token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    static String path(String id) {
        return "/register-audits/" + id;
    }
}
