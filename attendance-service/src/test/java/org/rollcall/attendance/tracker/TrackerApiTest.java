package org.rollcall.attendance.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;
import static org.rollcall.attendance.tracker.TrackerDesk.TRACKER;
import static org.rollcall.attendance.tracker.TrackerDesk.contact;
import static org.rollcall.attendance.tracker.TrackerDesk.ids;
import static org.rollcall.attendance.tracker.TrackerDesk.offer;
import static org.rollcall.attendance.tracker.TrackerDesk.stage;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.export.ReadBack;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class TrackerApiTest {

    @Autowired
    private MockMvcTester http;

    private AttendanceApi api;
    private TrackerDesk desk;
    private TestToken staff;
    private String robin;

    @BeforeEach
    void a_school_with_three_pupils_of_whom_one_was_away_for_a_week() {
        api = AttendanceApi.withSchool(http);
        desk = new TrackerDesk(http, api);
        staff = api.asSchool(Role.SCHOOL_STAFF);
        api.importRoll(rollLine(1) + rollLine(2) + rollLine(3));
        robin = api.enrol(1);
        api.upload(holidayWeek(1, "O") + holidayWeek(2, "I"));
        api.upload(line(1, "2026-09-18", "PM", "U"));
    }

    @Test
    void a_pupil_is_shown_week_by_week() {
        JsonNode row = row(robin, desk.rows("?weeks=2", staff));

        assertThat(row.required("surname").stringValue()).isEqualTo("Ashdown");
        assertThat(row.required("stage").stringValue()).isEqualTo("S0");
        assertThat(row.required("colour").stringValue()).isEqualTo("BLACK");
        assertThat(row.required("nextPromptDue").stringValue()).isEqualTo("2026-09-28");
        assertThat(row.required("weeks").size()).isEqualTo(2);
        JsonNode week = row.required("weeks").get(0);
        assertThat(week.required("week").stringValue()).isEqualTo("2026-09-14");
        assertThat(week.required("possible").intValue()).isEqualTo(10);
        assertThat(week.required("unauthorised").intValue()).isEqualTo(10);
        assertThat(week.required("late").intValue()).isEqualTo(1);
        assertThat(week.required("pct").doubleValue()).isZero();
    }

    @Test
    void the_tracker_comes_page_by_page() {
        JsonNode first = json(api.get(TRACKER + "?limit=2", staff));
        JsonNode last = json(
                api.get(TRACKER + "?limit=2&after=" + first.required("next").stringValue(), staff));

        assertThat(first.required("items").size()).isEqualTo(2);
        assertThat(last.required("items").size()).isEqualTo(1);
        assertThat(last.path("next").isString()).isFalse();
    }

    @Test
    void pupils_are_found_by_year_and_stage() {
        assertThat(desk.put("/" + robin + "/stage", staff, "\"0\"", stage("S1")))
                .hasStatusOk();

        assertThat(ids(desk.rows("?stage=S1", staff))).containsExactly(robin);
        assertThat(ids(desk.rows("?stage=S0", staff))).hasSize(2).doesNotContain(robin);
        assertThat(ids(desk.rows("?year=3", staff))).hasSize(3);
        assertThat(ids(desk.rows("?year=4", staff))).isEmpty();
        assertThat(ids(desk.rows("?class=3B", staff))).isEmpty();
        assertThat(ids(desk.rows("?prompted=true", staff))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?weeks=0", "?weeks=46"})
    void too_few_and_too_many_weeks_are_refused(String query) {
        assertThat(api.get(TRACKER + query, staff)).hasStatus(422);
    }

    @Test
    void who_did_what_when_and_what_came_of_it_is_kept() {
        MvcTestResult created = desk.post("/" + robin + "/contacts", staff, contact("2026-09-18", "[]"));
        desk.post("/" + robin + "/offers", staff, offer("2026-09-21"));

        assertThat(created).hasStatus(201);
        JsonNode entry = desk.entry(robin, staff);
        JsonNode call = entry.required("contacts").get(0);
        assertThat(call.required("on").stringValue()).isEqualTo("2026-09-18");
        assertThat(call.required("by").stringValue()).isEqualTo("somebody@" + api.council());
        assertThat(call.required("response").stringValue()).isEqualTo("REACHED");
        assertThat(entry.required("offers").get(0).required("stage").stringValue())
                .isEqualTo("S0");
        JsonNode row = row(robin, desk.rows("", staff));
        assertThat(row.required("lastContact").stringValue()).isEqualTo("2026-09-18");
        assertThat(row.required("lastOffer").stringValue()).isEqualTo("2026-09-21");
    }

    @Test
    void the_same_request_again_records_nothing_more_and_another_under_its_key_is_refused() {
        String path = "/" + robin + "/contacts";
        assertThat(desk.post(path, staff, "k-1", contact("2026-09-18", "[]"))).hasStatus(201);
        assertThat(desk.post(path, staff, "k-1", contact("2026-09-18", "[]"))).hasStatus(201);
        assertThat(desk.post(path, staff, "k-1", contact("2026-09-17", "[]"))).hasStatus(422);

        assertThat(desk.entry(robin, staff).required("contacts").size()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_so_is_refused_with_the_field() {
        assertThat(desk.post("/" + robin + "/contacts", staff, contact("2026-09-22", "[7]")))
                .hasStatus(422)
                .bodyText()
                .contains("/on", "/prompts/0");
        assertThat(desk.post("/" + robin + "/offers", staff, "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("/on", "/kind", "/note", "/response");
    }

    @Test
    void a_pupil_moves_up_only_after_the_support_of_the_stage_before_was_offered() {
        String path = "/" + robin + "/stage";
        assertThat(desk.put(path, staff, "\"0\"", stage("S1"))).hasStatusOk();
        assertThat(desk.put(path, staff, desk.version(robin, staff), stage("S3")))
                .hasStatus(409)
                .bodyText()
                .contains("STAGES_SKIPPED", "OFFER_NOT_RECORDED");

        desk.post("/" + robin + "/offers", staff, offer("2026-09-21"));

        assertThat(desk.put(path, staff, desk.version(robin, staff), stage("S2")))
                .hasStatusOk();
        assertThat(desk.put(path, staff, desk.version(robin, staff), stage("S1")))
                .hasStatus(409)
                .bodyText()
                .contains("NOT_ON_TARGET_LONG_ENOUGH");
        assertThat(desk.entry(robin, staff).required("moves").size()).isEqualTo(2);
    }

    @Test
    void a_decision_is_made_on_what_was_seen() {
        assertThat(desk.put("/" + robin + "/stage", staff, "\"0\"", stage("S1")))
                .hasStatusOk();

        assertThat(desk.put("/" + robin + "/stage", staff, "\"0\"", stage("S2")))
                .hasStatus(412);
        assertThat(api.put(TRACKER + "/" + robin + "/stage", staff, stage("S2")))
                .hasStatus(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void the_files_hold_the_same_lines(String format) throws Exception {
        byte[] file = file(format, staff);

        List<List<String>> lines = "csv".equals(format) ? ReadBack.csv(file) : ReadBack.xlsx(file);

        assertThat(lines).hasSize(1 + 3 * 2);
        assertThat(lines.getFirst())
                .startsWith("UPN", "Surname", "Forename", "Class", "Year", "Week", "Possible")
                .endsWith("Next prompt due", "Open prompts");
        assertThat(lines).anySatisfy(cells -> assertThat(cells).contains("Robin1", "2026-09-14", "10", "0", "BLACK"));
    }

    @Test
    void a_file_is_an_attachment_whose_name_tells_of_nobody() {
        MvcTestResult file = api.get(TRACKER + "/export?format=csv", staff);

        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"tracker-" + URN + "-2026-09-21.csv\"");
        assertThat(api.get(TRACKER + "/export?format=pdf", staff)).hasStatus(422);
    }

    @Test
    void a_decision_is_announced_and_its_reason_is_not() {
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            assertThat(desk.put("/" + robin + "/stage", staff, "\"0\"", stage("S1")))
                    .hasStatusOk();

            PublishedEvent changed = events.await("org.rollcall.attendance.tracker.stage-changed.v1");

            ContractAssertions.asPromised(changed);
            assertThat(changed.data().required("pupilId").stringValue()).isEqualTo(robin);
            assertThat(events.heard().toString()).doesNotContain("Agreed", "Ashdown");
        }
    }

    @Test
    void another_council_another_school_and_an_unknown_pupil_are_not_found() {
        TestToken otherCouncil = AttendanceApi.stranger(Role.SCHOOL_STAFF);
        TestToken otherSchool = api.as(Role.SCHOOL_STAFF).schools(OTHER_URN);
        for (TestToken token : List.of(otherCouncil, otherSchool)) {
            for (String path : List.of("", "/export?format=csv", "/" + robin, "/" + robin + "/prompts")) {
                assertThat(api.get(TRACKER + path, token)).hasStatus(404);
            }
            assertThat(desk.post("/" + robin + "/contacts", token, contact("2026-09-18", "[]")))
                    .hasStatus(404);
            assertThat(desk.post("/" + robin + "/offers", token, offer("2026-09-18")))
                    .hasStatus(404);
            assertThat(desk.put("/" + robin + "/stage", token, "\"0\"", stage("S1")))
                    .hasStatus(404);
            assertThat(desk.put("/" + robin + "/prompts/1/dismissal", token, "\"0\"", "{\"reason\":\"no\"}"))
                    .hasStatus(404);
        }
        assertThat(api.get(TRACKER + "/0198f2aa-0000-7000-8000-000000000000", staff))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "COUNCIL_ADMIN", "PARENT", "SYSTEM", "COURT_OFFICER"})
    void who_does_not_give_support_sees_no_tracker(Role role) {
        assertThat(api.get(TRACKER, api.asSchool(role))).hasStatus(403);
        assertThat(api.get(TRACKER + "/export?format=csv", api.asSchool(role))).hasStatus(403);
    }

    @Test
    void who_may_only_read_records_nothing() {
        TestToken reader = api.as(Role.CME_OFFICER);

        assertThat(api.get(TRACKER, reader)).hasStatusOk();
        assertThat(desk.post("/" + robin + "/contacts", reader, contact("2026-09-18", "[]")))
                .hasStatus(403);
        assertThat(desk.put("/" + robin + "/stage", reader, "\"0\"", stage("S1")))
                .hasStatus(403);
    }

    private byte[] file(String format, TestToken token) throws Exception {
        MvcTestResult result = api.get(TRACKER + "/export?weeks=2&format=" + format, token);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static JsonNode row(String pupil, List<JsonNode> rows) {
        return rows.stream()
                .filter(row -> row.required("pupilId").stringValue().equals(pupil))
                .findFirst()
                .orElseThrow();
    }
}
