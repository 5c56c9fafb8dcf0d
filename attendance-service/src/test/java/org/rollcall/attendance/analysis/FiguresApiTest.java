package org.rollcall.attendance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RollcallTest
class FiguresApiTest extends FiguresApi {

    @Autowired
    private MovableClock clock;

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

    private void close(String day) {
        String closed = AttendanceApi.school().replace("\"closures\":[]", "\"closures\":[\"" + day + "\"]");
        assertThat(closed).contains(day);
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), closed))
                .hasStatusOk();
    }
}
