package org.rollcall.attendance.tracker;

import static org.rollcall.attendance.AttendanceApi.BASE;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import java.util.List;
import java.util.UUID;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** One school's tracker as its people use it in a test. */
final class TrackerDesk {

    static final String TRACKER = "/schools/" + URN + "/tracker";

    private final MockMvcTester http;
    private final AttendanceApi api;

    TrackerDesk(MockMvcTester http, AttendanceApi api) {
        this.http = http;
        this.api = api;
    }

    MvcTestResult post(String path, TestToken token, String json) {
        return post(path, token, UUID.randomUUID().toString(), json);
    }

    MvcTestResult post(String path, TestToken token, String key, String json) {
        return http.post()
                .uri(BASE + TRACKER + path)
                .with(token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    MvcTestResult put(String path, TestToken token, String version, String json) {
        return http.put()
                .uri(BASE + TRACKER + path)
                .with(token)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    String version(String pupil, TestToken token) {
        String tag = api.get(TRACKER + "/" + pupil, token).getResponse().getHeader("ETag");
        return tag == null ? "" : tag;
    }

    JsonNode entry(String pupil, TestToken token) {
        return json(api.get(TRACKER + "/" + pupil, token));
    }

    List<JsonNode> rows(String query, TestToken token) {
        return json(api.get(TRACKER + query, token))
                .required("items")
                .valueStream()
                .toList();
    }

    static List<String> ids(List<JsonNode> rows) {
        return rows.stream().map(row -> row.required("pupilId").stringValue()).toList();
    }

    static String contact(String on, String prompts) {
        return """
                {"on":"%s","kind":"PHONE","with":"PARENT","note":"Spoke to his mother","response":"REACHED",
                 "prompts":%s}""".formatted(on, prompts);
    }

    static String offer(String on) {
        return """
                {"on":"%s","kind":"SUPPORT_MEETING","note":"Breakfast club","response":"ACCEPTED"}""".formatted(on);
    }

    static String stage(String stage) {
        return "{\"stage\":\"%s\",\"reason\":\"Agreed with his mother\"}".formatted(stage);
    }
}
