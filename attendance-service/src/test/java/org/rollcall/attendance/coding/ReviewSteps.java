package org.rollcall.attendance.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The steps by which a test has a school's weeks reviewed. */
public final class ReviewSteps {

    public static final String PROGRAMME = "/schools/" + URN + "/coding-programme";

    private final MockMvcTester http;
    private final AttendanceApi api;
    private final TestToken officer;

    public ReviewSteps(MockMvcTester http, AttendanceApi api) {
        this.http = http;
        this.api = api;
        this.officer = api.as(Role.ATTENDANCE_OFFICER);
    }

    public void choose(String from) {
        assertThat(api.put(PROGRAMME, api.as(Role.TEAM_LEADER), "{\"from\":\"%s\"}".formatted(from)))
                .hasStatusOk();
    }

    /** Five days of marks from a Monday on, by pupil: {@code /,\}. */
    public void week(String monday, Map<Integer, String> byPupil) {
        StringBuilder lines = new StringBuilder();
        byPupil.forEach((pupil, both) -> days(monday).forEach(day -> {
            String[] halves = both.split(",", -1);
            lines.append(line(pupil, day, "AM", halves[0]));
            if (!halves[1].isEmpty()) {
                lines.append(line(pupil, day, "PM", halves[1]));
            }
        }));
        assertThat(json(api.upload(lines.toString())).required("refused").intValue())
                .isZero();
    }

    public void afternoons(String monday, int pupil, String code) {
        assertThat(api.upload(
                        days(monday).map(day -> line(pupil, day, "PM", code)).collect(Collectors.joining())))
                .hasStatusOk();
    }

    public static Stream<String> days(String monday) {
        LocalDate first = LocalDate.parse(monday);
        return first.datesUntil(first.plusDays(5)).map(LocalDate::toString);
    }

    public List<JsonNode> all() {
        return json(api.get("/coding-reviews?school=" + URN, officer))
                .required("items")
                .valueStream()
                .toList();
    }

    public JsonNode review(String week) {
        return Awaitility.await("the review of " + week)
                .until(
                        () -> all().stream()
                                .filter(review -> review.required("weekStarting")
                                        .stringValue()
                                        .equals(week))
                                .filter(review -> !queriesOf(review).isEmpty())
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** The Monday from which the next week to be reviewed is looked for. */
    private LocalDate nextWeek() {
        return LocalDate.parse(
                json(api.get(PROGRAMME, officer)).required("nextWeek").stringValue());
    }

    /** When the worker is done with the week. */
    public JsonNode opened(String week) {
        Awaitility.await("the week of " + week + " to be reviewed")
                .until(() -> nextWeek().isAfter(LocalDate.parse(week)));
        return review(week);
    }

    private List<JsonNode> queriesOf(JsonNode review) {
        return queries(review, officer);
    }

    public String state(JsonNode review) {
        return json(api.get("/coding-reviews/" + id(review), officer))
                .required("state")
                .stringValue();
    }

    public List<JsonNode> outstanding() {
        return json(api.get("/coding-queries?waitingFor=SCHOOL", officer))
                .required("items")
                .valueStream()
                .toList();
    }

    public List<JsonNode> queries(JsonNode review, TestToken token) {
        return queries(review, token, "");
    }

    public List<JsonNode> queries(JsonNode review, TestToken token, String more) {
        return json(api.get("/coding-queries?review=" + id(review) + more, token))
                .required("items")
                .valueStream()
                .toList();
    }

    public JsonNode query(JsonNode review, String check) {
        return queries(review, officer).stream()
                .filter(query -> query.path("check").asString("").equals(check))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> checks(List<JsonNode> queries) {
        return queries.stream()
                .map(query -> query.required("check").stringValue())
                .toList();
    }

    public static String id(JsonNode record) {
        return record.required("id").stringValue();
    }

    /** With the version as it is now. */
    public MvcTestResult put(String path, TestToken token, String body) {
        String record = path.substring(0, path.lastIndexOf('/'));
        String version = api.get(record, token).getResponse().getHeader("ETag");
        return api.put(path, token, body, version == null ? "\"0\"" : version);
    }

    public MvcTestResult add(JsonNode review, String body, String key) {
        return http.post()
                .uri(AttendanceApi.BASE + "/coding-reviews/" + id(review) + "/queries")
                .with(officer)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public static JsonNode created(MvcTestResult result) {
        assertThat(result).hasStatus(201);
        return new JsonMapper().readTree(result.getResponse().getContentAsByteArray());
    }
}
