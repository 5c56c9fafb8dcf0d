package org.rollcall.referral.prefill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.REFERRALS;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.AttendanceForTests;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class PrefillApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;

    @BeforeEach
    void aCouncil() {
        council = new OneCouncil(service);
    }

    @Test
    void what_the_schools_data_says_is_filled_in() {
        JsonNode begun = json(prefill(council.school));

        JsonNode form = begun.path("form");
        assertThat(form.path("window").path("from").asString()).isEqualTo("2026-07-06");
        assertThat(form.path("window").path("to").asString()).isEqualTo("2026-09-18");
        assertThat(texts(form.path("parents"), "name")).containsExactly("Alex Moor", "Sam Moor");
        assertThat(form.path("parents").get(0).path("address").path("postcode").asString())
                .isEqualTo("ZZ99 3WZ");
        assertThat(form.path("parents").get(1).path("basis").get(0).asString()).isEqualTo("RESPONSIBILITY");
        assertThat(form.path("parents")
                        .get(1)
                        .path("contact")
                        .path("confidentialAddress")
                        .asBoolean())
                .isTrue();
        assertThat(begun.path("pupil").path("name").asString()).isEqualTo("Robin Sample");
        assertThat(begun.path("attendance")
                        .path("summary")
                        .path("attendancePct")
                        .asDouble())
                .isEqualTo(80.0);
        assertThat(begun.path("attendance").path("codes").path("G").asInt()).isEqualTo(2);
        assertThat(begun.path("threshold").path("count").asInt()).isEqualTo(10);
        assertThat(texts(begun.path("checklist").path("required"), "kind")).contains("LETTERS");
        assertThat(texts(begun.path("declarations"), "declaration")).contains("HEAD_TEACHER_AGREES");
    }

    @Test
    void a_crossing_of_old_weeks_is_not_offered_and_one_that_the_marks_show_now_is() {
        clock.moveTo(LocalDate.of(2026, 12, 14));
        marks(LocalDate.of(2026, 11, 30), 9);
        JsonNode below = json(prefill(council.school));
        assertThat(below.has("threshold")).isFalse();
        assertThat(below.path("form").has("window")).isFalse();

        marks(LocalDate.of(2026, 11, 30), 10);
        JsonNode begun = json(prefill(council.school));

        assertThat(begun.path("threshold").path("metOn").asString()).isEqualTo("2026-12-11");
        assertThat(begun.path("form").path("window").path("to").asString()).isEqualTo("2026-12-11");
        Map<String, Object> form =
                Forms.with(council.form(), "window", Map.of("from", "2026-12-01", "to", "2026-12-11"));
        assertThat(council.submit(council.draft(form))).hasStatusOk();
    }

    @Test
    void the_form_is_posted_as_it_was_begun_and_knows_the_parents_of_an_earlier_referral() {
        String first = council.draft(council.form());
        council.submit(first);
        JsonNode begun = json(prefill(council.school));

        assertThat(begun.path("form").path("parents").get(0).path("parentId").asString())
                .isNotEmpty();
        assertThat(texts(begun.path("earlier"), "state")).containsExactly("SUBMITTED");
        assertThat(begun.path("earlier").get(0).path("open").asBoolean()).isTrue();
        assertThat(council.post(council.school, "key", begun.path("form"))).hasStatus(201);
    }

    @Test
    void a_code_n_that_nobody_resolved_in_time_stands_in_the_way_until_the_register_is_read_anew() {
        attendance("2026-09-11", "N"); // five school days are over on 18 September
        assertThat(dates(prefill(council.school))).containsExactly("2026-09-11");
        String path = council.draft(council.form());

        assertThat(texts(json(council.submit(path)).path("guards"), "code")).containsExactly("CODE_N_UNRESOLVED");

        attendance("2026-09-14", "N"); // may still be resolved today, the fifth school day
        assertThat(dates(prefill(council.school))).isEmpty();
        assertThat(council.submit(path)).hasStatusOk();
    }

    @Test
    void a_child_below_school_age_is_not_referred() {
        AttendanceForTests.answer(
                "/pupils/" + council.pupil,
                "{\"forename\":\"Robin\",\"surname\":\"Sample\",\"birthDate\":\"2022-01-01\",\"schoolUrn\":\"142101\"}");
        prefill(council.school);

        assertThat(texts(json(council.submit(council.draft(council.form()))).path("guards"), "code"))
                .containsExactly("NOT_COMPULSORY_SCHOOL_AGE");
    }

    @Test
    void leave_that_goes_on_needs_ten_sessions_in_the_register() {
        String child = java.util.UUID.randomUUID().toString();
        council.enrol(child, SCHOOL);
        Map<String, Object> form = new HashMap<>(Forms.irregular(child, SCHOOL));
        form.putAll(Map.of("type", "PN_LEAVE", "stillAbsent", true, "belowThresholdReason", "The third year running."));
        String path = council.draft(form);

        assertThat(texts(json(council.submit(path)).path("guards"), "code")).containsExactly("LEAVE_NOT_OVER");
        council.put(
                council.school, path, () -> council.get(council.school, path), Forms.with(form, "stillAbsent", false));
        assertThat(council.submit(path)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/record", "/attendance"})
    void while_attendance_is_away_nothing_is_invented(String part) {
        AttendanceForTests.fail("/pupils/" + council.pupil + part, 500);

        assertThat(prefill(council.school))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:rollcall:problem:unavailable");
    }

    @Test
    void a_pupil_of_whom_attendance_knows_nothing_for_the_caller_is_not_found() {
        AttendanceForTests.fail("/pupils/" + council.pupil, 404);

        assertThat(prefill(council.school)).hasStatus(404);
    }

    @Test
    void a_school_begins_forms_for_itself_alone() {
        assertThat(prefill(council.academy)).hasStatus(404);
        assertThat(prefill(new OneCouncil(service).academy)).hasStatus(404);
        assertThat(prefill(council.officer)).hasStatus(403);
        assertThat(council.get(council.school, REFERRALS + "/prefill?school=" + SCHOOL))
                .hasStatus(422);
    }

    @Test
    void another_schools_earlier_referrals_are_not_shown() {
        council.submit(council.draft(council.form()));
        council.enrol(council.pupil, ACADEMY);

        JsonNode begun = json(council.get(
                council.academy, REFERRALS + "/prefill?school=" + ACADEMY + "&type=CASEWORK&pupil=" + council.pupil));

        assertThat(begun.path("earlier")).isEmpty();
        assertThat(begun.path("attendance").path("codes")).isEmpty();
    }

    private MvcTestResult prefill(TestToken who) {
        return council.get(who, REFERRALS + "/prefill?school=" + SCHOOL + "&type=PN_IRREGULAR&pupil=" + council.pupil);
    }

    /** Unauthorised absence on that many school mornings. */
    private void marks(LocalDate from, int many) {
        List<Map<String, Object>> sessions = from.datesUntil(from.plusWeeks(4))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .limit(many)
                .map(day -> Map.<String, Object>of(
                        "date", day.toString(), "session", "AM", "schoolUrn", SCHOOL, "code", "O"))
                .toList();
        Map<String, Object> summary = Map.of(
                "possible", many, "attended", 0, "authorisedAbsence", 0, "unauthorisedAbsence", many, "notPossible", 0);
        AttendanceForTests.answer(
                "/pupils/" + council.pupil + "/attendance",
                JSON.writeValueAsString(
                        Map.of("from", "2026-09-01", "to", "2026-12-14", "summary", summary, "sessions", sessions)));
    }

    private static List<String> dates(MvcTestResult begun) {
        return json(begun)
                .path("attendance")
                .path("unestablished")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private void attendance(String day, String code) {
        Map<String, Object> summary = Map.of(
                "possible", 1, "attended", 0, "authorisedAbsence", 0, "unauthorisedAbsence", 1, "notPossible", 0);
        Map<String, Object> session = Map.of("date", day, "session", "AM", "schoolUrn", SCHOOL, "code", code);
        AttendanceForTests.answer(
                "/pupils/" + council.pupil + "/attendance",
                JSON.writeValueAsString(Map.of(
                        "from", "2026-07-06", "to", "2026-09-21", "summary", summary, "sessions", List.of(session))));
    }
}
