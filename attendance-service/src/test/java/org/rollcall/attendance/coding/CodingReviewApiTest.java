package org.rollcall.attendance.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class CodingReviewApiTest {

    private static final String PROGRAMME = "/schools/" + URN + "/coding-programme";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Aggregates<QaProgramme> programmes;

    @Autowired
    private DeadlineWork<QaProgramme> opening;

    private AttendanceApi api;
    private TestToken officer;
    private TestToken school;

    @BeforeEach
    void a_school_with_three_pupils() {
        api = AttendanceApi.withSchool(http);
        officer = api.as(Role.ATTENDANCE_OFFICER);
        school = api.asSchool(Role.SCHOOL_STAFF);
        api.importRoll(rollLine(1) + rollLine(2) + rollLine(3));
    }

    @Test
    void a_week_is_reviewed_sent_answered_judged_and_closed() {
        week("2026-09-14", Map.of(1, "/,\\", 2, "B,\\", 3, "/,"));
        choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));

        JsonNode review = opened("2026-09-14");
        assertThat(review.required("state").stringValue()).isEqualTo("OPEN");
        assertThat(review.required("openedOn").stringValue()).isEqualTo("2026-09-21");
        assertThat(review.required("sample").required("pupilIds")).hasSize(3);
        List<JsonNode> proposed = queries(review, officer);
        assertThat(checks(proposed)).containsExactlyInAnyOrder("ACTIVITY_NOT_SHOWN", "MISSING_MARK");
        assertThat(queries(review, officer, "&waitingFor=SENDING")).hasSize(2);
        assertThat(api.get("/coding-reviews/" + id(review), school)).hasStatus(404);
        assertThat(api.get("/coding-queries/" + id(proposed.getFirst()), school))
                .hasStatus(404);

        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            JsonNode sent = json(put("/coding-reviews/" + id(review) + "/sending", officer, "{}"));
            assertThat(sent.required("answerBy").stringValue()).isEqualTo("2026-09-28");
            var announced = events.await("org.rollcall.attendance.coding.review-sent.v1");
            ContractAssertions.asPromised(announced);
            assertThat(announced.data().required("queries").intValue()).isEqualTo(2);
        }

        JsonNode activity = query(review, "ACTIVITY_NOT_SHOWN");
        assertThat(activity.required("actions").toString()).doesNotContain("judge");
        JsonNode answered = json(put("/coding-queries/" + id(activity) + "/answer", school, """
                {"corrected":false,"text":"Forest school every morning","evidence":[
                 {"kind":"ACTIVITY","description":"Forest school at Hale Wood, led by two of our teachers","on":"2026-09-14"}]}"""));
        assertThat(answered.required("state").stringValue()).isEqualTo("ANSWERED");

        JsonNode missing = query(review, "MISSING_MARK");
        assertThat(put("/coding-queries/" + id(missing) + "/answer", school, "{\"corrected\":true}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[*].code")
                .asArray()
                .containsExactly("NOT_CORRECTED");
        afternoons("2026-09-14", 3, "\\");
        assertThat(query(review, "MISSING_MARK").required("state").stringValue())
                .isEqualTo("CORRECTED");
        assertThat(state(review)).isEqualTo("ANSWERED");

        assertThat(put("/coding-reviews/" + id(review) + "/closing", officer, "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[*].code")
                .asArray()
                .containsExactly("QUERIES_WITHOUT_VERDICT");
        for (JsonNode query : queries(review, officer)) {
            assertThat(put("/coding-queries/" + id(query) + "/verdict", officer, "{\"outcome\":\"ACCEPTED\"}"))
                    .hasStatusOk();
        }
        assertThat(json(put("/coding-reviews/" + id(review) + "/closing", officer, "{}"))
                        .required("state")
                        .stringValue())
                .isEqualTo("CLOSED");
    }

    @Test
    void a_correction_is_recognised_from_the_register_with_who_and_why_and_a_verdict_can_send_it_back() {
        week("2026-09-14", Map.of(1, "C2,\\", 2, "/,\\", 3, "/,\\"));
        choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        JsonNode review = opened("2026-09-14");
        put("/coding-reviews/" + id(review) + "/sending", officer, "{}");

        String lines = days("2026-09-14")
                .map(day -> line(1, day, "AM", "I").replace(",I,,", ",I,,Mother rang"))
                .collect(Collectors.joining());
        assertThat(api.upload(lines)).hasStatusOk();

        JsonNode corrected = query(review, "PART_TIME_WITHOUT_PLAN");
        assertThat(corrected.required("state").stringValue()).isEqualTo("CORRECTED");
        assertThat(corrected.required("corrections")).hasSize(5);
        assertThat(corrected.required("corrections").get(0).required("reason").stringValue())
                .isEqualTo("Mother rang");

        assertThat(put("/coding-queries/" + id(corrected) + "/verdict", officer, "{\"outcome\":\"MUST_CORRECT\"}"))
                .hasStatus(422);
        JsonNode back = json(put(
                "/coding-queries/" + id(corrected) + "/verdict",
                officer,
                "{\"outcome\":\"MUST_CORRECT\",\"reason\":\"The plan runs until Wednesday\"}"));
        assertThat(back.required("waitingFor").stringValue()).isEqualTo("SCHOOL");
        assertThat(state(review)).isEqualTo("SENT");
    }

    @Test
    void the_outstanding_list_says_how_many_school_days_late_a_school_is_and_only_then_is_it_escalated() {
        week("2026-09-14", Map.of(1, "B,\\", 2, "/,\\", 3, "/,\\"));
        choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        JsonNode review = opened("2026-09-14");
        put("/coding-reviews/" + id(review) + "/sending", officer, "{}");
        String query = id(query(review, "ACTIVITY_NOT_SHOWN"));
        String escalate = "{\"outcome\":\"ESCALATE\",\"reason\":\"No answer\"}";

        clock.moveTo(LocalDate.of(2026, 9, 28));
        assertThat(outstanding().getFirst().required("schoolDaysOverdue").intValue())
                .isZero();
        assertThat(put("/coding-queries/" + query + "/verdict", officer, escalate))
                .hasStatus(409);

        clock.moveTo(LocalDate.of(2026, 11, 3));
        assertThat(outstanding().getFirst().required("schoolDaysOverdue").intValue())
                .isEqualTo(20); // half term and the training day are not counted
        Awaitility.await().until(() -> state(review).equals("SENT"));
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            Awaitility.await("the worker to have looked at the query") // it moves the version
                    .until(() -> put("/coding-queries/" + query + "/verdict", officer, escalate)
                                    .getResponse()
                                    .getStatus()
                            == 200);
            ContractAssertions.asPromised(events.await("org.rollcall.attendance.coding.query-escalated.v1"));
        }
        assertThat(outstanding().stream().map(CodingReviewApiTest::id)).doesNotContain(query);
    }

    @Test
    void an_officer_adds_a_query_once_and_drops_another_with_a_reason_before_sending() {
        week("2026-09-14", Map.of(1, "B,\\", 2, "/,\\", 3, "/,\\"));
        choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        JsonNode review = opened("2026-09-14");
        String pupil = api.enrol(2);
        String own = """
                {"pupilId":"%s","sessions":["2026-09-16AM"],"issue":"Seen in town","ask":"Was the pupil in the lesson?"}
                """.formatted(pupil);

        JsonNode added = created(add(review, own, "key-1"));
        assertThat(created(add(review, own, "key-1")).required("id")).isEqualTo(added.required("id"));
        assertThat(add(review, own.replace("16AM", "17AM"), "key-1")).hasStatus(422);
        assertThat(add(review, own.replace("2026-09-16AM", "2026-09-21AM"), "key-2"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/sessions/0");
        assertThat(add(review, own.replace(pupil, "nobody"), "key-3")).hasStatus(422);
        assertThat(added.required("marks").get(0).required("code").stringValue())
                .isEqualTo("/");

        String dropped = id(query(review, "ACTIVITY_NOT_SHOWN"));
        assertThat(put("/coding-queries/" + dropped + "/dropping", officer, "{}"))
                .hasStatus(422);
        assertThat(put("/coding-queries/" + dropped + "/dropping", officer, "{\"reason\":\"Known activity\"}"))
                .hasStatusOk();
        put("/coding-reviews/" + id(review) + "/sending", officer, "{}");

        assertThat(queries(review, school)).singleElement().satisfies(seen -> assertThat(id(seen))
                .isEqualTo(id(added)));
        assertThat(add(review, own, "key-4")).hasStatus(409);
    }

    @Test
    void a_review_waits_for_the_Tuesday_after_a_bank_holiday_and_a_restart_in_between_does_nothing_twice() {
        clock.moveTo(LocalDate.of(2026, 5, 1));
        week("2026-04-27", Map.of(1, "B,\\", 2, "/,\\", 3, "/,\\"));
        choose("2026-04-27");

        clock.moveTo(LocalDate.of(2026, 5, 4)); // the early May bank holiday
        Awaitility.await().until(() -> programme().value().lookOn().equals(LocalDate.of(2026, 5, 5)));
        assertThat(reviews()).isEmpty();

        Stored<QaProgramme> beforeTheDay = programme();
        LocalDate tuesday = LocalDate.of(2026, 5, 5);
        QaProgramme neverSaved = opening.step().apply(beforeTheDay, tuesday).value(); // killed before
        assertThat(neverSaved.week()).isEqualTo(LocalDate.of(2026, 5, 4));
        JsonNode half = review("2026-04-27");
        clock.moveTo(tuesday);
        Awaitility.await().until(() -> programme().value().week().equals(LocalDate.of(2026, 5, 4)));

        assertThat(reviews()).hasSize(1);
        assertThat(review("2026-04-27").required("sample")).isEqualTo(half.required("sample"));
        assertThat(queries(half, officer)).hasSize(1);
    }

    @Test
    void an_N_that_became_too_old_after_its_week_was_reviewed_is_asked_about_in_the_next_review_and_once() {
        clock.moveTo(LocalDate.of(2026, 9, 11));
        week("2026-09-07", Map.of(1, "/,\\", 2, "/,\\", 3, "B,\\"));
        assertThat(api.upload(line(1, "2026-09-10", "AM", "N"))).hasStatusOk();
        choose("2026-09-07");
        clock.moveTo(LocalDateTime.of(2026, 9, 14, 9, 30));
        assertThat(checks(queries(opened("2026-09-07"), officer))).doesNotContain("N_OVER_FIVE_SCHOOL_DAYS");

        clock.moveTo(LocalDate.of(2026, 9, 18));
        week("2026-09-14", Map.of(1, "/,\\", 2, "/,\\", 3, "/,\\"));
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));

        assertThat(checks(queries(opened("2026-09-14"), officer))).containsExactly("N_OVER_FIVE_SCHOOL_DAYS");
    }

    @Test
    void other_councils_other_schools_and_other_roles_are_kept_out() {
        week("2026-09-14", Map.of(1, "B,\\", 2, "/,\\", 3, "/,\\"));
        choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        JsonNode review = opened("2026-09-14");
        String path = "/coding-reviews/" + id(review);
        put(path + "/sending", officer, "{}");
        String query = "/coding-queries/" + id(query(review, "ACTIVITY_NOT_SHOWN"));
        TestToken otherSchool = api.as(Role.SCHOOL_STAFF).schools(OTHER_URN);

        for (String record : List.of(path, query)) {
            assertThat(api.get(record, AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                    .hasStatus(404);
            assertThat(api.get(record, AttendanceApi.stranger(Role.SCHOOL_STAFF)))
                    .hasStatus(404);
            assertThat(api.get(record, otherSchool)).hasStatus(404);
            assertThat(api.get(record, api.as(Role.AUDITOR))).hasStatus(403);
            assertThat(api.get(record, school)).hasStatusOk();
        }
        String answer = "{\"corrected\":false,\"text\":\"A trip\"}";
        assertThat(api.put(query + "/answer", otherSchool, answer, "\"1\"")).hasStatus(404);
        assertThat(api.put(query + "/answer", officer, answer, "\"1\"")).hasStatus(403);
        assertThat(api.put(query + "/verdict", school, "{\"outcome\":\"ACCEPTED\"}", "\"1\""))
                .hasStatus(403);
        assertThat(api.put(path + "/closing", school, "{}", "\"1\"")).hasStatus(403);
        assertThat(api.put(path + "/closing", officer, "{}")).hasStatus(428);
        assertThat(api.put(path + "/closing", officer, "{}", "\"99\"")).hasStatus(412);
        assertThat(api.put(PROGRAMME, school, "{\"from\":\"2026-09-14\"}")).hasStatus(403);
        assertThat(api.put(PROGRAMME, AttendanceApi.stranger(Role.TEAM_LEADER), "{\"from\":\"2026-09-14\"}"))
                .hasStatus(404);
        assertThat(api.get("/coding-reviews", school)).hasStatus(422);
        assertThat(api.get("/coding-queries?school=" + OTHER_URN, school)).hasStatus(404);
    }

    @Test
    void a_school_is_chosen_with_days_that_make_sense() {
        assertThat(api.put(PROGRAMME, officer, "{\"from\":\"2026-09-14\",\"until\":\"2026-09-13\"}"))
                .hasStatus(422);
        assertThat(api.put(PROGRAMME, officer, "{\"from\":\"2025-09-14\"}")).hasStatus(422);
        assertThat(api.put(PROGRAMME, officer, "{}")).hasStatus(422);
        assertThat(api.get(PROGRAMME, officer)).hasStatus(404);
    }

    private void choose(String from) {
        assertThat(api.put(PROGRAMME, api.as(Role.TEAM_LEADER), "{\"from\":\"%s\"}".formatted(from)))
                .hasStatusOk();
    }

    /** Five days of marks from a Monday on, by pupil: {@code /,\}. */
    private void week(String monday, Map<Integer, String> byPupil) {
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

    private void afternoons(String monday, int pupil, String code) {
        assertThat(api.upload(
                        days(monday).map(day -> line(pupil, day, "PM", code)).collect(Collectors.joining())))
                .hasStatusOk();
    }

    private static Stream<String> days(String monday) {
        LocalDate first = LocalDate.parse(monday);
        return first.datesUntil(first.plusDays(5)).map(LocalDate::toString);
    }

    private Stored<QaProgramme> programme() {
        return programmes.get(api.council(), URN);
    }

    private List<JsonNode> reviews() {
        return json(api.get("/coding-reviews?school=" + URN, officer))
                .required("items")
                .valueStream()
                .toList();
    }

    private JsonNode review(String week) {
        return Awaitility.await("the review of " + week)
                .until(
                        () -> reviews().stream()
                                .filter(review -> review.required("weekStarting")
                                        .stringValue()
                                        .equals(week))
                                .filter(review -> !queriesOf(review).isEmpty())
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** When the worker is done with the week. */
    private JsonNode opened(String week) {
        Awaitility.await("the week of " + week + " to be reviewed")
                .until(() -> programme().value().week().isAfter(LocalDate.parse(week)));
        return review(week);
    }

    private List<JsonNode> queriesOf(JsonNode review) {
        return queries(review, officer);
    }

    private String state(JsonNode review) {
        return json(api.get("/coding-reviews/" + id(review), officer))
                .required("state")
                .stringValue();
    }

    private List<JsonNode> outstanding() {
        return json(api.get("/coding-queries?waitingFor=SCHOOL", officer))
                .required("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> queries(JsonNode review, TestToken token) {
        return queries(review, token, "");
    }

    private List<JsonNode> queries(JsonNode review, TestToken token, String more) {
        return json(api.get("/coding-queries?review=" + id(review) + more, token))
                .required("items")
                .valueStream()
                .toList();
    }

    private JsonNode query(JsonNode review, String check) {
        return queries(review, officer).stream()
                .filter(query -> query.path("check").asString("").equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> checks(List<JsonNode> queries) {
        return queries.stream()
                .map(query -> query.required("check").stringValue())
                .toList();
    }

    private static String id(JsonNode record) {
        return record.required("id").stringValue();
    }

    /** With the version as it is now. */
    private MvcTestResult put(String path, TestToken token, String body) {
        String record = path.substring(0, path.lastIndexOf('/'));
        String version = api.get(record, token).getResponse().getHeader("ETag");
        return api.put(path, token, body, version == null ? "\"0\"" : version);
    }

    private MvcTestResult add(JsonNode review, String body, String key) {
        return http.post()
                .uri(AttendanceApi.BASE + "/coding-reviews/" + id(review) + "/queries")
                .with(officer)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode created(MvcTestResult result) {
        assertThat(result).hasStatus(201);
        return new JsonMapper().readTree(result.getResponse().getContentAsByteArray());
    }
}
