package org.rollcall.attendance.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;
import static org.rollcall.attendance.coding.ReviewSteps.PROGRAMME;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CodingReviewApiTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    private AttendanceApi api;
    private ReviewSteps reviews;
    private TestToken officer;
    private TestToken school;

    @BeforeEach
    void a_school_with_three_pupils() {
        api = AttendanceApi.withSchool(http);
        reviews = new ReviewSteps(http, api);
        officer = api.as(Role.ATTENDANCE_OFFICER);
        school = api.asSchool(Role.SCHOOL_STAFF);
        api.importRoll(rollLine(1) + rollLine(2) + rollLine(3));
    }

    @Test
    void a_week_is_reviewed_sent_answered_judged_and_closed() {
        reviews.week("2026-09-14", Map.of(1, "/,\\", 2, "B,\\", 3, "/,"));
        reviews.choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));

        JsonNode review = reviews.opened("2026-09-14");
        assertThat(review.required("state").stringValue()).isEqualTo("OPEN");
        assertThat(review.required("openedOn").stringValue()).isEqualTo("2026-09-21");
        assertThat(review.required("sample").required("pupilIds")).hasSize(3);
        List<JsonNode> proposed = reviews.queries(review, officer);
        assertThat(ReviewSteps.checks(proposed)).containsExactlyInAnyOrder("ACTIVITY_NOT_SHOWN", "MISSING_MARK");
        assertThat(reviews.queries(review, officer, "&waitingFor=SENDING")).hasSize(2);
        assertThat(api.get("/coding-reviews/" + ReviewSteps.id(review), school)).hasStatus(404);
        assertThat(api.get("/coding-queries/" + ReviewSteps.id(proposed.getFirst()), school))
                .hasStatus(404);

        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            JsonNode sent = json(reviews.put("/coding-reviews/" + ReviewSteps.id(review) + "/sending", officer, "{}"));
            assertThat(sent.required("answerBy").stringValue()).isEqualTo("2026-09-28");
            var announced = events.await("org.rollcall.attendance.coding.review-sent.v1");
            ContractAssertions.asPromised(announced);
            assertThat(announced.data().required("queries").intValue()).isEqualTo(2);
        }

        JsonNode activity = reviews.query(review, "ACTIVITY_NOT_SHOWN");
        assertThat(activity.required("actions").toString()).doesNotContain("judge");
        JsonNode answered = json(reviews.put("/coding-queries/" + ReviewSteps.id(activity) + "/answer", school, """
                {"corrected":false,"text":"Forest school every morning","evidence":[
                 {"kind":"ACTIVITY","description":"Forest school at Hale Wood, led by two of our teachers","on":"2026-09-14"}]}"""));
        assertThat(answered.required("state").stringValue()).isEqualTo("ANSWERED");

        JsonNode missing = reviews.query(review, "MISSING_MARK");
        assertThat(reviews.put(
                        "/coding-queries/" + ReviewSteps.id(missing) + "/answer", school, "{\"corrected\":true}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[*].code")
                .asArray()
                .containsExactly("NOT_CORRECTED");
        reviews.afternoons("2026-09-14", 3, "\\");
        assertThat(reviews.query(review, "MISSING_MARK").required("state").stringValue())
                .isEqualTo("CORRECTED");
        assertThat(reviews.state(review)).isEqualTo("ANSWERED");

        assertThat(reviews.put("/coding-reviews/" + ReviewSteps.id(review) + "/closing", officer, "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.guards[*].code")
                .asArray()
                .containsExactly("QUERIES_WITHOUT_VERDICT");
        for (JsonNode query : reviews.queries(review, officer)) {
            assertThat(reviews.put(
                            "/coding-queries/" + ReviewSteps.id(query) + "/verdict",
                            officer,
                            "{\"outcome\":\"ACCEPTED\"}"))
                    .hasStatusOk();
        }
        assertThat(json(reviews.put("/coding-reviews/" + ReviewSteps.id(review) + "/closing", officer, "{}"))
                        .required("state")
                        .stringValue())
                .isEqualTo("CLOSED");
    }

    @Test
    void a_correction_is_recognised_from_the_register_with_who_and_why_and_a_verdict_can_send_it_back() {
        reviews.week("2026-09-14", Map.of(1, "C2,\\", 2, "/,\\", 3, "/,\\"));
        reviews.choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        JsonNode review = reviews.opened("2026-09-14");
        reviews.put("/coding-reviews/" + ReviewSteps.id(review) + "/sending", officer, "{}");

        String lines = ReviewSteps.days("2026-09-14")
                .map(day -> line(1, day, "AM", "I").replace(",I,,", ",I,,Mother rang"))
                .collect(Collectors.joining());
        assertThat(api.upload(lines)).hasStatusOk();

        JsonNode corrected = reviews.query(review, "PART_TIME_WITHOUT_PLAN");
        assertThat(corrected.required("state").stringValue()).isEqualTo("CORRECTED");
        assertThat(corrected.required("corrections")).hasSize(5);
        assertThat(corrected.required("corrections").get(0).required("reason").stringValue())
                .isEqualTo("Mother rang");

        assertThat(reviews.put(
                        "/coding-queries/" + ReviewSteps.id(corrected) + "/verdict",
                        officer,
                        "{\"outcome\":\"MUST_CORRECT\"}"))
                .hasStatus(422);
        JsonNode back = json(reviews.put(
                "/coding-queries/" + ReviewSteps.id(corrected) + "/verdict",
                officer,
                "{\"outcome\":\"MUST_CORRECT\",\"reason\":\"The plan runs until Wednesday\"}"));
        assertThat(back.required("waitingFor").stringValue()).isEqualTo("SCHOOL");
        assertThat(reviews.state(review)).isEqualTo("SENT");
    }

    @Test
    void the_outstanding_list_says_how_many_school_days_late_a_school_is_and_only_then_is_it_escalated() {
        reviews.week("2026-09-14", Map.of(1, "B,\\", 2, "/,\\", 3, "/,\\"));
        reviews.choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        JsonNode review = reviews.opened("2026-09-14");
        reviews.put("/coding-reviews/" + ReviewSteps.id(review) + "/sending", officer, "{}");
        String query = ReviewSteps.id(reviews.query(review, "ACTIVITY_NOT_SHOWN"));
        String escalate = "{\"outcome\":\"ESCALATE\",\"reason\":\"No answer\"}";

        clock.moveTo(LocalDate.of(2026, 9, 28));
        assertThat(reviews.outstanding()
                        .getFirst()
                        .required("schoolDaysOverdue")
                        .intValue())
                .isZero();
        assertThat(reviews.put("/coding-queries/" + query + "/verdict", officer, escalate))
                .hasStatus(409);

        clock.moveTo(LocalDate.of(2026, 11, 3));
        assertThat(reviews.outstanding()
                        .getFirst()
                        .required("schoolDaysOverdue")
                        .intValue())
                .isEqualTo(20); // half term and the training day are not counted
        Awaitility.await().until(() -> reviews.state(review).equals("SENT"));
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            Awaitility.await("the worker to have looked at the query") // it moves the version
                    .until(() -> reviews.put("/coding-queries/" + query + "/verdict", officer, escalate)
                                    .getResponse()
                                    .getStatus()
                            == 200);
            ContractAssertions.asPromised(events.await("org.rollcall.attendance.coding.query-escalated.v1"));
        }
        assertThat(reviews.outstanding().stream().map(ReviewSteps::id)).doesNotContain(query);
    }

    @Test
    void an_officer_adds_a_query_once_and_drops_another_with_a_reason_before_sending() {
        reviews.week("2026-09-14", Map.of(1, "B,\\", 2, "/,\\", 3, "/,\\"));
        reviews.choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        JsonNode review = reviews.opened("2026-09-14");
        String pupil = api.enrol(2);
        String own = """
                {"pupilId":"%s","sessions":["2026-09-16AM"],"issue":"Seen in town","ask":"Was the pupil in the lesson?"}
                """.formatted(pupil);

        JsonNode added = ReviewSteps.created(reviews.add(review, own, "key-1"));
        assertThat(ReviewSteps.created(reviews.add(review, own, "key-1")).required("id"))
                .isEqualTo(added.required("id"));
        assertThat(reviews.add(review, own.replace("16AM", "17AM"), "key-1")).hasStatus(422);
        assertThat(reviews.add(review, own.replace("2026-09-16AM", "2026-09-21AM"), "key-2"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/sessions/0");
        assertThat(reviews.add(review, own.replace(pupil, "nobody"), "key-3")).hasStatus(422);
        assertThat(added.required("marks").get(0).required("code").stringValue())
                .isEqualTo("/");

        String dropped = ReviewSteps.id(reviews.query(review, "ACTIVITY_NOT_SHOWN"));
        assertThat(reviews.put("/coding-queries/" + dropped + "/dropping", officer, "{}"))
                .hasStatus(422);
        assertThat(reviews.put("/coding-queries/" + dropped + "/dropping", officer, "{\"reason\":\"Known activity\"}"))
                .hasStatusOk();
        reviews.put("/coding-reviews/" + ReviewSteps.id(review) + "/sending", officer, "{}");

        assertThat(reviews.queries(review, school)).singleElement().satisfies(seen -> assertThat(ReviewSteps.id(seen))
                .isEqualTo(ReviewSteps.id(added)));
        assertThat(reviews.add(review, own, "key-4")).hasStatus(409);
    }

    @Test
    void an_N_that_became_too_old_after_its_week_was_reviewed_is_asked_about_in_the_next_review_and_once() {
        clock.moveTo(LocalDate.of(2026, 9, 11));
        reviews.week("2026-09-07", Map.of(1, "/,\\", 2, "/,\\", 3, "B,\\"));
        assertThat(api.upload(line(1, "2026-09-10", "AM", "N"))).hasStatusOk();
        reviews.choose("2026-09-07");
        clock.moveTo(LocalDateTime.of(2026, 9, 14, 9, 30));
        assertThat(ReviewSteps.checks(reviews.queries(reviews.opened("2026-09-07"), officer)))
                .doesNotContain("N_OVER_FIVE_SCHOOL_DAYS");

        clock.moveTo(LocalDate.of(2026, 9, 18));
        reviews.week("2026-09-14", Map.of(1, "/,\\", 2, "/,\\", 3, "/,\\"));
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));

        assertThat(ReviewSteps.checks(reviews.queries(reviews.opened("2026-09-14"), officer)))
                .containsExactly("N_OVER_FIVE_SCHOOL_DAYS");
    }

    @Test
    void other_councils_other_schools_and_other_roles_are_kept_out() {
        reviews.week("2026-09-14", Map.of(1, "B,\\", 2, "/,\\", 3, "/,\\"));
        reviews.choose("2026-09-14");
        clock.moveTo(LocalDateTime.of(2026, 9, 21, 9, 30));
        JsonNode review = reviews.opened("2026-09-14");
        String path = "/coding-reviews/" + ReviewSteps.id(review);
        reviews.put(path + "/sending", officer, "{}");
        String query = "/coding-queries/" + ReviewSteps.id(reviews.query(review, "ACTIVITY_NOT_SHOWN"));
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
}
