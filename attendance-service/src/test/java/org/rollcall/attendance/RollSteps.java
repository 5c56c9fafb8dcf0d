package org.rollcall.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The steps that people take with a pupil's name in the register and with the returns about it. */
public final class RollSteps {

    public static final LocalDate ABSENT_FROM = LocalDate.of(2026, 9, 21);
    public static final LocalDate TWENTIETH_DAY = LocalDate.of(2026, 10, 16);
    public static final LocalDate MONDAY_AFTER = LocalDate.of(2026, 10, 19);

    private static final JsonMapper JSON = new JsonMapper();

    private final AttendanceApi api;

    public RollSteps(AttendanceApi api) {
        this.api = api;
    }

    /** Both sessions of every weekday from a day to a day carry the code. */
    public void mark(int n, LocalDate from, LocalDate to, String code) {
        String lines = from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .map(day -> AttendanceApi.line(n, day.toString(), "AM", code)
                        + AttendanceApi.line(n, day.toString(), "PM", code))
                .collect(Collectors.joining());
        assertThat(api.upload(lines)).hasStatusOk().bodyText().contains("\"refused\":0");
    }

    public MvcTestResult propose(String key, String proposal) {
        return api.postJson("/deletions", api.asSchool(Role.SCHOOL_STAFF), key, proposal);
    }

    /** A step of whatever is at the path, taken with the version that the last answer showed. */
    public MvcTestResult step(MvcTestResult last, String step, TestToken token, String body) {
        return api.put(pathOf(last) + "/" + step, token, body, etag(last));
    }

    public MvcTestResult stepAsSchool(MvcTestResult last, String step, Role role, String body) {
        return step(last, step, api.asSchool(role), body);
    }

    public MvcTestResult stepAsCouncil(MvcTestResult last, String step, Role role, String body) {
        return step(last, step, api.as(role), body);
    }

    public MvcTestResult read(MvcTestResult last, TestToken token) {
        return api.get(pathOf(last), token);
    }

    /** The school sends the return that a deletion has opened. */
    public void sendReturnOf(MvcTestResult deletion) {
        TestToken school = api.asSchool(Role.SCHOOL_STAFF);
        String id = json(read(deletion, school)).required("returnId").stringValue();
        MvcTestResult owed = api.get("/returns/" + id, school);
        assertThat(api.put("/returns/" + id + "/sending", school, "{}", etag(owed)))
                .hasStatusOk();
    }

    public List<JsonNode> returns(String query, TestToken token) {
        return json(api.get("/returns" + query, token))
                .required("items")
                .valueStream()
                .toList();
    }

    public static String pathOf(MvcTestResult shown) {
        JsonNode view = json(shown);
        return (view.has("kind") ? "/returns/" : "/deletions/")
                + view.required("id").stringValue();
    }

    public static String etag(MvcTestResult shown) {
        return Objects.requireNonNull(shown.getResponse().getHeader("ETag"), "ETag");
    }

    public static List<String> guards(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        return body(refused)
                .required("guards")
                .valueStream()
                .map(guard -> guard.required("code").stringValue())
                .toList();
    }

    public static List<String> blockers(MvcTestResult shown) {
        return json(shown)
                .required("blockers")
                .valueStream()
                .map(blocker -> blocker.required("code").stringValue())
                .toList();
    }

    public static JsonNode json(MvcTestResult result) {
        assertThat(result).hasStatus2xxSuccessful();
        return body(result);
    }

    private static JsonNode body(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }
}
