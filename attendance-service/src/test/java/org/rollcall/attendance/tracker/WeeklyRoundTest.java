package org.rollcall.attendance.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;
import static org.rollcall.attendance.tracker.TrackerDesk.TRACKER;
import static org.rollcall.attendance.tracker.TrackerDesk.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class WeeklyRoundTest {

    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 9, 28);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Aggregates<SchoolRound> rounds;

    @Autowired
    private DeadlineWork<SchoolRound> work;

    private AttendanceApi api;
    private TrackerDesk desk;
    private TestToken staff;
    private String robin;

    @BeforeEach
    void a_pupil_away_without_leave_for_a_week() {
        api = AttendanceApi.withSchool(http);
        desk = new TrackerDesk(http, api);
        staff = api.asSchool(Role.SCHOOL_STAFF);
        robin = api.enrol(1);
        api.importRoll(rollLine(2));
        api.upload(holidayWeek(1, "O") + holidayWeek(2, "/").replace(",PM,/", ",PM,\\"));
    }

    @Test
    void on_the_next_monday_the_school_is_prompted_with_reasons() {
        clock.moveTo(NEXT_MONDAY);
        awaitRound(NEXT_MONDAY);

        List<JsonNode> prompts = prompts("");
        assertThat(prompts)
                .extracting(prompt -> prompt.required("kind").stringValue())
                .containsExactlyInAnyOrder("BELOW_AT_RISK", "PERSISTENT", "SEVERE", "TEN_SESSIONS");
        JsonNode ten = prompt("TEN_SESSIONS");
        assertThat(ten.required("reason").stringValue())
                .isEqualTo("10 unauthorised sessions in the ten school weeks since 2026-06-22.");
        assertThat(ten.required("basis").required("provision").stringValue()).contains("penalty notices");
        assertThat(ten.required("dueOn").stringValue()).isEqualTo("2026-10-05");
        assertThat(TrackerDesk.ids(desk.rows("?prompted=true", staff))).containsExactly(robin);
        assertThat(desk.entry(robin, staff).required("stage").stringValue()).isEqualTo("S0");
    }

    @Test
    void the_monday_after_the_same_causes_prompt_nothing_more() {
        clock.moveTo(NEXT_MONDAY);
        awaitRound(NEXT_MONDAY);
        clock.moveTo(NEXT_MONDAY.plusWeeks(1));
        awaitRound(NEXT_MONDAY.plusWeeks(1));

        assertThat(prompts("")).hasSize(4);
    }

    @Test
    void a_call_answers_a_prompt_and_another_is_dismissed_with_a_reason() {
        clock.moveTo(NEXT_MONDAY);
        awaitRound(NEXT_MONDAY);

        assertThat(desk.post("/" + robin + "/contacts", staff, contact("2026-09-28", "[1]")))
                .hasStatus(201);
        String dismissal = "/" + robin + "/prompts/2/dismissal";
        assertThat(desk.put(dismissal, staff, desk.version(robin, staff), "{\"reason\":\"A bereavement\"}"))
                .hasStatusOk();

        assertThat(prompts("?open=true")).hasSize(2);
        assertThat(prompts(""))
                .extracting(prompt -> prompt.required("state").stringValue())
                .containsExactly("ANSWERED", "DISMISSED", "OPEN", "OPEN");
        assertThat(desk.put(dismissal, staff, desk.version(robin, staff), "{\"reason\":\"Again\"}"))
                .hasStatus(409);
        assertThat(desk.put(
                        "/" + robin + "/prompts/9/dismissal", staff, desk.version(robin, staff), "{\"reason\":\"x\"}"))
                .hasStatus(404);
    }

    @Test
    void a_week_that_begins_with_a_training_day_is_looked_at_on_its_first_school_day() {
        Stored<SchoolRound> round = round();

        assertThat(work.step().apply(round, LocalDate.of(2026, 11, 2)).value())
                .extracting(SchoolRound::due, SchoolRound::lastDone)
                .containsExactly(LocalDate.of(2026, 11, 3), null);
        assertThat(work.step().apply(round, LocalDate.of(2026, 11, 3)).value())
                .extracting(SchoolRound::due, SchoolRound::lastDone)
                .containsExactly(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 3));
    }

    @Test
    void a_half_term_is_passed_over_and_a_round_missed_on_monday_is_made_up() {
        Stored<SchoolRound> round = round();

        assertThat(work.step().apply(round, LocalDate.of(2026, 10, 26)).value())
                .extracting(SchoolRound::due, SchoolRound::lastDone)
                .containsExactly(LocalDate.of(2026, 11, 2), null);
        assertThat(work.step().apply(round, LocalDate.of(2026, 9, 30)).value())
                .extracting(SchoolRound::due, SchoolRound::lastDone)
                .containsExactly(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 9, 30));
    }

    @Test
    void a_round_that_is_broken_off_goes_on_where_it_stopped() {
        api.importRoll(
                IntStream.rangeClosed(3, 120).mapToObj(AttendanceApi::rollLine).collect(Collectors.joining()));
        Stored<SchoolRound> round = round();

        SchoolRound half = work.step().apply(round, NEXT_MONDAY).value();
        SchoolRound whole = work.step()
                .apply(new Stored<>(round.tenant(), round.id(), round.version(), half), NEXT_MONDAY)
                .value();

        assertThat(half.after()).isNotNull();
        assertThat(half.due()).isEqualTo(NEXT_MONDAY);
        assertThat(whole.after()).isNull();
        assertThat(whole.lastDone()).isEqualTo(NEXT_MONDAY);
        assertThat(prompts("")).hasSize(4);
    }

    @Test
    void a_council_that_sets_its_own_numbers_is_prompted_by_them() {
        assertThat(api.put(
                        "/council/settings/tracker.at-risk-pct",
                        api.as(Role.COUNCIL_ADMIN),
                        "{\"from\":\"2026-09-28\",\"value\":50}"))
                .hasStatusOk();
        api.upload(line(2, "2026-09-18", "PM", "M"));

        clock.moveTo(NEXT_MONDAY);
        awaitRound(NEXT_MONDAY);

        String other = TrackerDesk.ids(desk.rows("", staff)).stream()
                .filter(id -> !id.equals(robin))
                .findFirst()
                .orElseThrow();
        assertThat(desk.entry(other, staff).required("prompts").valueStream())
                .extracting(prompt -> prompt.required("kind").stringValue())
                .containsExactly("PERSISTENT");
    }

    @Test
    void a_pupil_comes_down_after_six_school_weeks_on_target_and_a_half_term_is_none_of_them() {
        String path = "/" + robin + "/stage";
        assertThat(desk.put(path, staff, "\"0\"", TrackerDesk.stage("S1"))).hasStatusOk();
        clock.moveTo(LocalDate.of(2026, 11, 8));
        awaitRound(LocalDate.of(2026, 11, 8));
        api.upload(LocalDate.of(2026, 9, 21)
                .datesUntil(LocalDate.of(2026, 11, 7))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .filter(day -> day.isBefore(LocalDate.of(2026, 10, 24)) || day.isAfter(LocalDate.of(2026, 11, 2)))
                .map(day -> line(1, day.toString(), "AM", "/") + line(1, day.toString(), "PM", "\\"))
                .collect(Collectors.joining()));

        assertThat(desk.put(path, staff, desk.version(robin, staff), TrackerDesk.stage("S0")))
                .hasStatus(409)
                .bodyText()
                .contains("On target for 5 school weeks");

        clock.moveTo(LocalDate.of(2026, 11, 9));
        awaitRound(LocalDate.of(2026, 11, 9));

        assertThat(desk.put(path, staff, desk.version(robin, staff), TrackerDesk.stage("S0")))
                .hasStatusOk();
    }

    private Stored<SchoolRound> round() {
        return rounds.get(api.council(), URN);
    }

    private void awaitRound(LocalDate monday) {
        await().until(() -> monday.equals(round().value().lastDone()));
    }

    private List<JsonNode> prompts(String query) {
        return AttendanceApi.json(api.get(TRACKER + "/" + robin + "/prompts" + query, staff))
                .required("items")
                .valueStream()
                .toList();
    }

    private JsonNode prompt(String kind) {
        return prompts("").stream()
                .filter(prompt -> prompt.required("kind").stringValue().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
