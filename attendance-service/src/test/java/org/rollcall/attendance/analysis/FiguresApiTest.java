package org.rollcall.attendance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class FiguresApiTest {

    private static final String ROLL =
            "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,RegistrationGroup,Sex,RegistrationType\n";
    private static final String FIGURES = "/schools/" + URN + "/figures";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    private AttendanceApi api;

    @BeforeEach
    void three_pupils_of_whom_one_was_on_holiday_one_ill_and_one_present_for_a_week() {
        api = AttendanceApi.withSchool(http);
        enrol(URN, 1, "3", "Oak", "F", "MAIN");
        enrol(URN, 2, "3", "Elm", "M", "MAIN");
        enrol(URN, 3, "4", "", "F", "MAIN");
        api.upload(holidayWeek(1, "G") + holidayWeek(2, "I") + presentWeek(3));
    }

    @Test
    void a_week_of_three_pupils_comes_to_thirty_sessions() {
        JsonNode figures = figures("");

        assertThat(figures.required("asOf").stringValue()).isEqualTo("2026-09-18");
        assertThat(figures.required("upToDate").booleanValue()).isTrue();
        assertThat(figures.required("period").required("kind").stringValue()).isEqualTo("YEAR_TO_DATE");
        JsonNode whole = figures.required("whole");
        assertThat(numbers(whole)).containsExactly(3, 30, 10, 10, 10, 0, 2, 2);
        assertThat(whole.required("attendancePct").doubleValue()).isEqualTo(33.33);
        assertThat(whole.required("unauthorisedAbsencePct").doubleValue()).isEqualTo(33.33);
        assertThat(whole.required("persistentlyAbsentPct").doubleValue()).isEqualTo(66.67);
    }

    @Test
    void they_are_divided_by_class_year_sex_weekday_session_and_week() {
        assertThat(attended("class")).containsExactly(Map.entry("", 10), Map.entry("Elm", 0), Map.entry("Oak", 0));
        assertThat(attended("year")).containsExactly(Map.entry("3", 0), Map.entry("4", 10));
        assertThat(attended("sex")).containsExactly(Map.entry("FEMALE", 10), Map.entry("MALE", 0));
        assertThat(attended("session")).containsExactly(Map.entry("AM", 5), Map.entry("PM", 5));
        assertThat(attended("week")).containsExactly(Map.entry("2026-09-14", 10));
        assertThat(attended("weekday")).hasSize(5).containsEntry("FRIDAY", 2);
    }

    @Test
    void a_cohort_counts_from_the_day_the_child_is_in_it_and_is_noticed_without_a_mark() {
        String pupil = api.enrol(1);
        figures("");
        String record = "/pupils/" + pupil + "/record";
        String version = String.valueOf(
                api.get(record, api.as(Role.COURT_OFFICER)).getResponse().getHeader("ETag"));
        assertThat(api.put(
                        record + "/sen",
                        api.asSchool(Role.SCHOOL_STAFF),
                        "{\"items\":[{\"stage\":\"SEN_SUPPORT\",\"from\":\"2026-09-16\"}]}",
                        version))
                .hasStatusOk();

        clock.moveTo(LocalDate.of(2026, 9, 22));

        JsonNode rows = figures("?by=cohort").required("rows");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).required("group").stringValue()).isEqualTo("SEN_SUPPORT");
        assertThat(numbers(rows.get(0).required("figures"))).containsExactly(1, 6, 0, 0, 6, 0, 1, 1);
        assertThat(json(api.get(FIGURES + "?by=cohort", api.as(Role.COURT_OFFICER)))
                        .required("rows")
                        .get(0)
                        .required("figures")
                        .required("suppressed")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void a_correction_reaches_the_figures() {
        assertThat(numbers(figures("").required("whole"))).containsExactly(3, 30, 10, 10, 10, 0, 2, 2);

        api.upload(line(1, "2026-09-14", "AM", "/") + line(1, "2026-09-14", "PM", "L"));

        JsonNode whole = figures("").required("whole");
        assertThat(numbers(whole)).containsExactly(3, 30, 12, 10, 8, 0, 2, 2);
        assertThat(whole.required("late").intValue()).isEqualTo(1);
    }

    @Test
    void a_closure_entered_afterwards_takes_the_day_out() {
        assertThat(figures("").required("whole").required("possible").intValue())
                .isEqualTo(30);

        close("2026-09-14");

        assertThat(numbers(figures("").required("whole"))).containsExactly(3, 24, 8, 8, 8, 0, 2, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-09-14&to=2026-09-15, 12, DAYS",
        "from=2026-09-18, 6, DAYS",
        "to=2026-09-13, 0, DAYS",
        "weeks=1, 30, WEEKS",
        "term=autumn, 30, TERM",
        "term=SPRING, 0, TERM",
        "schoolYear=2025, 0, YEAR_TO_DATE"
    })
    void a_period_is_a_term_or_weeks_or_days_or_the_year(String period, int possible, String kind) {
        JsonNode figures = figures("?" + period);

        assertThat(figures.required("whole").required("possible").intValue()).isEqualTo(possible);
        assertThat(figures.required("whole").required("attendancePct").isNull()).isEqualTo(possible == 0);
        assertThat(figures.required("period").required("kind").stringValue()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=house",
                "term=MICHAELMAS",
                "weeks=0",
                "weeks=61",
                "from=2026-09-15&to=2026-09-14",
                "from=2026-09-01&to=2027-09-01",
                "term=AUTUMN&weeks=2",
                "schoolYear=1999",
                "schoolYear=2028",
                "from=2026-09-14&schoolYear=2025"
            })
    void a_period_that_makes_no_sense_is_refused(String query) {
        assertThat(api.get(FIGURES + "?" + query, api.as(Role.ATTENDANCE_OFFICER)))
                .hasStatus(422);
    }

    @Test
    void pupils_come_page_by_page_the_most_absent_first() {
        api.upload(line(1, "2026-09-18", "PM", "L"));
        JsonNode first = json(api.get(FIGURES + "/pupils?limit=2", api.asSchool(Role.SCHOOL_STAFF)));
        String next = first.required("next").stringValue();
        JsonNode last = json(api.get(FIGURES + "/pupils?limit=2&after=" + next, api.asSchool(Role.SCHOOL_STAFF)));

        assertThat(names(first)).containsExactly("Robin2", "Robin1");
        assertThat(names(last)).containsExactly("Robin3");
        assertThat(last.has("next")).isFalse();
        JsonNode second = first.required("items").get(1);
        assertThat(second.required("summary").required("attendancePct").doubleValue())
                .isEqualTo(10.0);
        assertThat(second.required("absencePct").doubleValue()).isEqualTo(90.0);
        assertThat(second.required("registrationGroup").stringValue()).isEqualTo("Oak");
    }

    @Test
    void pupils_are_listed_by_level_and_by_unauthorised_sessions() {
        assertThat(names(json(api.get(FIGURES + "/pupils?level=severe&sort=unauthorised", api.as(Role.TEAM_LEADER)))))
                .containsExactly("Robin1", "Robin2");
        assertThat(api.get(FIGURES + "/pupils?level=poor", api.as(Role.TEAM_LEADER)))
                .hasStatus(422);
        assertThat(api.get(FIGURES + "/pupils?sort=name", api.as(Role.TEAM_LEADER)))
                .hasStatus(422);
        assertThat(api.get(FIGURES + "/pupils?after=x", api.as(Role.TEAM_LEADER)))
                .hasStatus(422);
    }

    @Test
    void the_trend_numbers_school_weeks_and_adds_up_complete_ones() {
        api.upload(line(3, "2026-09-21", "AM", "/"));
        JsonNode trend = json(api.get("/schools/" + URN + "/trend", api.asSchool(Role.HEAD_TEACHER)));

        assertThat(trend.required("asOf").stringValue()).isEqualTo("2026-09-21");
        assertThat(trend.required("weeks").size()).isEqualTo(4);
        assertThat(trend.required("toDate").required("number").intValue()).isEqualTo(3);
        JsonNode week = trend.required("weeks").get(2).required("years").get(0);
        assertThat(week.required("monday").stringValue()).isEqualTo("2026-09-14");
        assertThat(week.required("complete").booleanValue()).isTrue();
        assertThat(week.required("figures").required("possible").intValue()).isEqualTo(30);
        assertThat(trend.required("weeks")
                        .get(3)
                        .required("years")
                        .get(0)
                        .required("complete")
                        .booleanValue())
                .isFalse();
        assertThat(api.get("/schools/" + URN + "/trend?earlierYears=6", api.asSchool(Role.HEAD_TEACHER)))
                .hasStatus(422);
    }

    @Test
    void a_pupil_of_two_schools_counts_once_in_the_council() {
        otherSchool();
        enrol(OTHER_URN, 3, "4", "", "F", "SUBSIDIARY");
        uploadTo(
                OTHER_URN,
                IntStream.rangeClosed(14, 16)
                        .mapToObj(day -> line(3, "2026-09-" + day, "AM", "/") + line(3, "2026-09-" + day, "PM", "O"))
                        .collect(Collectors.joining()));
        api.upload(line(3, "2026-09-14", "AM", "D") + line(3, "2026-09-14", "PM", "D"));
        figures("");
        json(api.get("/schools/" + OTHER_URN + "/figures", api.as(Role.ATTENDANCE_OFFICER)));
        figures("");

        JsonNode council = json(api.get("/council/figures", api.as(Role.ATTENDANCE_OFFICER)));

        assertThat(council.required("schoolsWithMarks").intValue()).isEqualTo(2);
        assertThat(numbers(council.required("council"))).containsExactly(3, 30, 9, 10, 11, 0, 3, 2);
        assertThat(numbers(council.required("items").get(0).required("figures")))
                .containsExactly(3, 28, 8, 10, 10, 2, 2, 2);
        assertThat(numbers(council.required("items").get(1).required("figures")))
                .containsExactly(1, 6, 3, 0, 3, 0, 1, 1);
    }

    @Test
    void a_school_stands_beside_council_phase_and_the_neighbours_of_the_day() {
        otherSchool();
        enrol(OTHER_URN, 4, "4", "", "M", "MAIN");
        uploadTo(OTHER_URN, presentWeek(4));
        json(api.get("/schools/" + OTHER_URN + "/figures", api.as(Role.ATTENDANCE_OFFICER)));
        String named = "{\"from\":\"2026-09-01\",\"schools\":[\"" + OTHER_URN + "\"]}";
        assertThat(api.put("/schools/" + URN + "/neighbours", api.as(Role.COUNCIL_ADMIN), named))
                .hasStatusOk();

        JsonNode beside = json(api.get("/schools/" + URN + "/comparison", api.as(Role.TEAM_LEADER)));

        assertThat(beside.required("council")
                        .required("figures")
                        .required("possible")
                        .intValue())
                .isEqualTo(40);
        assertThat(beside.required("phase").required("schools").intValue()).isEqualTo(2);
        assertThat(beside.required("neighbours")
                        .required("attendancePointsAbove")
                        .doubleValue())
                .isEqualTo(-66.67);
        assertThat(beside.required("neighbours").required("each").size()).isEqualTo(1);
        JsonNode toTheSchool = json(api.get("/schools/" + URN + "/comparison", api.asSchool(Role.HEAD_TEACHER)));
        assertThat(toTheSchool.required("neighbours").has("each")).isFalse();
    }

    @Test
    void neighbours_begin_on_a_day_and_are_schools_of_the_council() {
        String path = "/schools/" + URN + "/neighbours";
        otherSchool();
        String later = "{\"from\":\"2026-10-01\",\"schools\":[\"" + OTHER_URN + "\"]}";
        assertThat(api.put(path, api.as(Role.COUNCIL_ADMIN), later)).hasStatusOk();

        assertThat(json(api.get("/schools/" + URN + "/comparison", api.as(Role.TEAM_LEADER)))
                        .required("neighbours")
                        .isNull())
                .isTrue();
        for (String schools : List.of("\"142999\"", "\"" + URN + "\"", "\"142102\",\"142102\"", "\"12\"")) {
            String wrong = "{\"from\":\"2026-09-01\",\"schools\":[" + schools + "]}";
            assertThat(api.put(path, api.as(Role.COUNCIL_ADMIN), wrong)).hasStatus(422);
        }
        assertThat(api.put(path, api.as(Role.ATTENDANCE_OFFICER), later)).hasStatus(403);
        assertThat(api.put(path, AttendanceApi.stranger(Role.COUNCIL_ADMIN), later))
                .hasStatus(404);
        assertThat(json(api.get(path, api.as(Role.AUDITOR))).required("named").size())
                .isEqualTo(1);
    }

    @Test
    void an_auditor_is_shown_no_group_of_fewer_than_six_and_no_pupil() {
        JsonNode figures = json(api.get(FIGURES + "?by=class", api.as(Role.AUDITOR)));
        assertThat(figures.required("whole").required("suppressed").booleanValue())
                .isTrue();
        assertThat(figures.required("whole").required("possible").isNull()).isTrue();
        assertThat(api.get(FIGURES + "/pupils", api.as(Role.AUDITOR))).hasStatus(403);

        assertThat(api.put(
                        "/council/settings/figures.smallest-group",
                        api.as(Role.COUNCIL_ADMIN),
                        "{\"from\":\"2026-09-01\",\"value\":3}"))
                .hasStatusOk();

        JsonNode shown = json(api.get(FIGURES + "?by=class", api.as(Role.AUDITOR)));
        assertThat(shown.required("whole").required("possible").intValue()).isEqualTo(30);
        assertThat(shown.required("whole").required("persistentlyAbsent").isNull())
                .isTrue();
        assertThat(shown.required("rows").valueStream())
                .allMatch(row -> row.required("figures").required("suppressed").booleanValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures", "/figures/pupils", "/trend", "/comparison", "/neighbours"})
    void another_councils_or_schools_figures_are_not_found_and_without_a_role_refused(String path) {
        String school = "/schools/" + URN + path;

        assertThat(api.get(school, AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
        assertThat(api.get(school, AttendanceApi.stranger(Role.SCHOOL_STAFF))).hasStatus(404);
        assertThat(api.get(school, api.as(Role.SCHOOL_STAFF).schools(OTHER_URN)))
                .hasStatus(404);
        assertThat(api.get("/schools/142999" + path, api.as(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
        assertThat(api.get(school, api.as(Role.PARENT))).hasStatus(403);
        assertThat(api.get(school, api.as(Role.LICENSING_OFFICER))).hasStatus(403);
    }

    @Test
    void the_councils_figures_are_the_councils_alone() {
        assertThat(api.get("/council/figures", api.asSchool(Role.HEAD_TEACHER))).hasStatus(403);
        JsonNode others = json(api.get("/council/figures", AttendanceApi.stranger(Role.TEAM_LEADER)));
        assertThat(others.required("items").size()).isZero();
        assertThat(others.required("council").required("possible").intValue()).isZero();
        figures("");
        assertThat(api.get("/council/figures?term=MICHAELMAS", api.as(Role.TEAM_LEADER)))
                .hasStatus(422);
    }

    @Test
    void a_school_without_marks_has_figures_of_nothing() {
        otherSchool();
        for (String by : List.of("school", "class", "week")) {
            JsonNode figures =
                    json(api.get("/schools/" + OTHER_URN + "/figures?by=" + by, api.as(Role.ATTENDANCE_OFFICER)));
            assertThat(figures.required("asOf").isNull()).isTrue();
            assertThat(figures.required("whole").required("possible").intValue())
                    .isZero();
            assertThat(figures.required("whole").required("attendancePct").isNull())
                    .isTrue();
            assertThat(figures.required("rows").size()).isZero();
        }
        assertThat(json(api.get("/schools/" + OTHER_URN + "/figures/pupils", api.as(Role.ATTENDANCE_OFFICER)))
                        .required("items")
                        .size())
                .isZero();
        assertThat(json(api.get("/schools/" + OTHER_URN + "/trend", api.as(Role.ATTENDANCE_OFFICER)))
                        .required("weeks")
                        .size())
                .isZero();
    }

    private JsonNode figures(String query) {
        return json(api.get(FIGURES + query, api.as(Role.ATTENDANCE_OFFICER)));
    }

    /** Pupils, possible, attended, authorised, unauthorised, not possible, persistent, severe. */
    private static List<Integer> numbers(JsonNode figures) {
        return List.of(
                        "pupils",
                        "possible",
                        "attended",
                        "authorisedAbsence",
                        "unauthorisedAbsence",
                        "notPossible",
                        "persistentlyAbsent",
                        "severelyAbsent")
                .stream()
                .map(name -> figures.required(name).intValue())
                .toList();
    }

    private Map<String, Integer> attended(String by) {
        Map<String, Integer> attended = new TreeMap<>();
        figures("?by=" + by)
                .required("rows")
                .forEach(row -> attended.put(
                        row.required("group").stringValue(),
                        row.required("figures").required("attended").intValue()));
        return attended;
    }

    private static List<String> names(JsonNode page) {
        return page.required("items")
                .valueStream()
                .map(item -> item.required("forename").stringValue())
                .toList();
    }

    private void enrol(String urn, int n, String year, String group, String sex, String kind) {
        String line = "%s,Ashdown,Robin%d,2018-05-04,%s,2024-09-02,%s,%s,%s\n"
                .formatted(TestUpns.upn(n), n, year, group, sex, kind);
        assertThat(api.postCsv("/schools/" + urn + "/roll-imports", api.as(Role.COUNCIL_ADMIN), ROLL + line))
                .hasStatusOk();
    }

    private void otherSchool() {
        assertThat(api.put("/schools/" + OTHER_URN, api.as(Role.COUNCIL_ADMIN), AttendanceApi.school()))
                .hasStatusOk();
    }

    private void uploadTo(String urn, String lines) {
        assertThat(api.postCsv(
                        "/schools/" + urn + "/register-uploads",
                        api.as(Role.SYSTEM).schools(urn),
                        AttendanceApi.REGISTER_HEADER + lines))
                .hasStatusOk();
    }

    private void close(String day) {
        String closed = AttendanceApi.school().replace("\"closures\":[]", "\"closures\":[\"" + day + "\"]");
        assertThat(closed).contains(day);
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), closed))
                .hasStatusOk();
    }

    private static String presentWeek(int n) {
        return IntStream.rangeClosed(14, 18)
                .mapToObj(day -> line(n, "2026-09-" + day, "AM", "/") + line(n, "2026-09-" + day, "PM", "\\"))
                .collect(Collectors.joining());
    }
}
