package org.rollcall.attendance.tracker.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.tracker.judging.PromptKind.BELOW_AT_RISK;
import static org.rollcall.attendance.tracker.judging.PromptKind.DROP;
import static org.rollcall.attendance.tracker.judging.PromptKind.ON_TARGET;
import static org.rollcall.attendance.tracker.judging.PromptKind.PERSISTENT;
import static org.rollcall.attendance.tracker.judging.PromptKind.SEVERE;
import static org.rollcall.attendance.tracker.judging.PromptKind.SICKNESS;
import static org.rollcall.attendance.tracker.judging.PromptKind.TEN_DAYS;
import static org.rollcall.attendance.tracker.judging.PromptKind.TEN_SESSIONS;
import static org.rollcall.attendance.tracker.judging.PromptKind.TWENTY_DAYS;
import static org.rollcall.attendance.tracker.judging.PromptKind.UNEXPLAINED_CALL;
import static org.rollcall.attendance.tracker.judging.PromptKind.UNEXPLAINED_VISIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;

class PromptRulesTest {

    @Test
    void a_pupil_who_is_always_there_prompts_nothing() {
        assertThat(Marked.present("2026-09-02", "2026-10-23").findings("2026-11-03"))
                .isEmpty();
    }

    @Test
    void one_unexplained_session_prompts_a_call_on_that_day() {
        List<Finding> findings = Marked.present("2026-09-02", "2026-09-18")
                .day("2026-09-18", "/", "N")
                .findings("2026-09-21");

        assertThat(findings)
                .extracting(Finding::kind)
                .contains(UNEXPLAINED_CALL)
                .doesNotContain(UNEXPLAINED_VISIT);
        assertThat(findings.getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 9, 18));
    }

    @ParameterizedTest(name = "unexplained from 16 September to {0}: visit {1}")
    @CsvSource({"2026-09-17, false", "2026-09-18, true"})
    void an_absence_still_unexplained_on_its_third_day_prompts_a_visit(String last, boolean visit) {
        List<Finding> visits = Marked.present("2026-09-02", "2026-09-18")
                .with("2026-09-16", last, "N")
                .findings("2026-09-21", UNEXPLAINED_VISIT);

        assertThat(visits).hasSize(visit ? 1 : 0);
        assertThat(visits).allSatisfy(finding -> assertThat(finding.dueOn()).isEqualTo(LocalDate.of(2026, 9, 18)));
    }

    @Test
    void the_days_of_an_unexplained_absence_go_on_after_a_half_term() {
        List<Finding> visits = Marked.present("2026-09-02", "2026-11-04")
                .with("2026-10-22", "2026-11-03", "N")
                .findings("2026-11-09", UNEXPLAINED_VISIT);

        assertThat(visits).hasSize(1);
        assertThat(visits.getFirst().found()).isEqualTo("3 school days");
        assertThat(visits.getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest(name = "{0} of the first hundred sessions missed: prompted {1}")
    @CsvSource({"5, false", "6, true"})
    void the_year_falls_below_the_line_of_ninety_five_per_cent(int missed, boolean prompted) {
        assertThat(year(missed).findings("2026-11-20", BELOW_AT_RISK)).hasSize(prompted ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} of the first hundred sessions missed: prompted {1}")
    @CsvSource({"9, false", "10, true"})
    void ten_per_cent_missed_is_persistent(int missed, boolean prompted) {
        assertThat(year(missed).findings("2026-11-20", PERSISTENT)).hasSize(prompted ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} of the first hundred sessions missed: prompted {1}")
    @CsvSource({"49, false", "50, true"})
    void half_missed_is_severe(int missed, boolean prompted) {
        assertThat(year(missed).findings("2026-11-20", SEVERE)).hasSize(prompted ? 1 : 0);
    }

    @ParameterizedTest(name = "away on the last of {0} school days: prompted {1}")
    @CsvSource({"2026-09-07, false", "2026-09-08, true"})
    void the_first_days_of_a_year_say_little(String last, boolean prompted) {
        Marked marked = Marked.present("2026-09-02", last).day(last, "M", "M");

        assertThat(marked.findings("2026-09-14", PERSISTENT)).hasSize(prompted ? 1 : 0);
    }

    @Test
    void a_year_below_the_line_a_second_time_is_a_second_cause() {
        Marked marked = Marked.present("2026-09-02", "2026-12-18").with("2026-09-03", "2026-09-03", "M");

        Finding first = marked.findings("2026-09-14", BELOW_AT_RISK).getFirst();
        List<Finding> between = marked.findings("2026-10-05", BELOW_AT_RISK);
        Finding second = marked.with("2026-10-12", "2026-10-16", "I")
                .findings("2026-10-19", BELOW_AT_RISK)
                .getFirst();

        assertThat(between).isEmpty();
        assertThat(second.from()).isAfter(first.to());
    }

    @ParameterizedTest(name = "{0} half days missed of ten, after four full weeks: prompted {1}")
    @CsvSource({"0, false", "1, true"})
    void a_week_under_the_four_before_it_prompts(int missed, boolean prompted) {
        Marked marked = Marked.present("2026-09-07", "2026-10-09");
        if (missed == 1) {
            marked.day("2026-10-06", "M", "\\");
        }

        assertThat(marked.findings("2026-10-12", DROP)).hasSize(prompted ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} sessions missed in the four weeks before: prompted {1}")
    @CsvSource({"2, true", "3, false"})
    void five_points_are_a_drop_and_less_is_none(int missedBefore, boolean prompted) {
        Marked marked = Marked.present("2026-09-07", "2026-10-09").day("2026-10-06", "M", "\\");
        marked.day("2026-09-08", "M", "M");
        if (missedBefore == 3) {
            marked.day("2026-09-09", "M", "\\");
        }

        assertThat(marked.findings("2026-10-12", DROP)).hasSize(prompted ? 1 : 0);
    }

    @Test
    void the_week_that_has_only_begun_is_not_yet_held_against_the_four_before() {
        Marked marked = Marked.present("2026-09-07", "2026-10-09").day("2026-10-12", "M", "M");

        assertThat(marked.findings("2026-10-12", DROP)).isEmpty();
        assertThat(marked.findings("2026-10-19", DROP)).hasSize(1);
    }

    @Test
    void after_a_half_term_the_week_before_it_is_held_against_the_four_before_it() {
        Marked marked = Marked.present("2026-09-07", "2026-10-23").day("2026-10-23", "M", "M");

        assertThat(marked.findings("2026-11-03", DROP).getFirst().from()).isEqualTo(LocalDate.of(2026, 10, 19));
    }

    @ParameterizedTest(name = "{0} unauthorised sessions: prompted {1}")
    @CsvSource({"9, false", "10, true"})
    void ten_unauthorised_sessions_in_ten_school_weeks_prompt(int sessions, boolean prompted) {
        Marked marked = Marked.present("2026-09-02", "2026-10-23").with("2026-09-14", "2026-09-17", "G");
        marked.day("2026-09-18", "O", sessions == 10 ? "U" : "\\");

        assertThat(marked.findings("2026-10-12", TEN_SESSIONS)).hasSize(prompted ? 1 : 0);
    }

    @ParameterizedTest(name = "looked at on {0}: prompted {1}")
    @CsvSource({"2026-11-27, true", "2026-11-30, false"})
    void the_window_spans_the_half_term_and_ends_today(String today, boolean prompted) {
        Marked marked = Marked.present("2026-09-02", "2026-12-18").with("2026-09-14", "2026-09-18", "G");

        assertThat(marked.findings(today, TEN_SESSIONS)).hasSize(prompted ? 1 : 0);
    }

    @Test
    void a_window_that_moves_on_is_the_same_cause_and_one_that_fills_again_is_another() {
        Marked marked = Marked.present("2026-09-02", "2027-03-25").with("2026-09-14", "2026-09-18", "G");
        Finding first = marked.findings("2026-09-21", TEN_SESSIONS).getFirst();
        Finding moved = marked.day("2026-09-28", "O", "O")
                .findings("2026-10-05", TEN_SESSIONS)
                .getFirst();
        Finding again = marked.with("2027-02-22", "2027-02-26", "O")
                .findings("2027-03-01", TEN_SESSIONS)
                .getFirst();

        assertThat(moved.from()).isEqualTo(first.from());
        assertThat(again.from()).isAfter(moved.to());
    }

    @Test
    void the_window_is_the_one_of_the_worked_cases() {
        assertThat(Vectors.of("tracker.rolling10").toList()).isNotEmpty().allSatisfy(PromptRulesTest::agrees);
    }

    @ParameterizedTest(name = "absent until {0}: prompted {1}")
    @CsvSource({"2026-09-24, false", "2026-09-25, true"})
    void ten_school_days_without_a_break_prompt(String last, boolean prompted) {
        Marked marked = Marked.present("2026-09-02", "2026-10-02").with("2026-09-14", last, "O");

        assertThat(marked.findings("2026-10-05", TEN_DAYS)).hasSize(prompted ? 1 : 0);
    }

    @Test
    void late_counts_for_the_ten_days_and_not_for_the_twenty() {
        Marked marked = Marked.present("2026-09-02", "2026-10-16").with("2026-09-14", "2026-10-09", "O");
        assertThat(marked.findings("2026-10-12", TWENTY_DAYS)).hasSize(1);

        marked.day("2026-10-09", "U", "O");

        assertThat(marked.findings("2026-10-12", TWENTY_DAYS)).isEmpty();
        assertThat(marked.findings("2026-10-12", TEN_DAYS)).hasSize(1);
    }

    @Test
    void a_run_goes_on_after_a_half_term_and_after_a_day_closed_to_all() {
        Marked marked = Marked.present("2026-09-02", "2026-11-13").with("2026-10-19", "2026-11-10", "O");
        marked.day("2026-11-04", "#", "#");

        Finding run =
                marked.findings("2026-11-16", TEN_DAYS).stream().findFirst().orElseThrow();

        assertThat(run.found()).isEqualTo("10 school days");
        marked.day("2026-11-03", "/", "O");
        assertThat(marked.findings("2026-11-16", TEN_DAYS)).isEmpty();
    }

    @ParameterizedTest(name = "ill until {0} {1}: prompted {2}")
    @CsvSource({"2026-10-02, /, false", "2026-10-02, I, true"})
    void fifteen_days_of_illness_prompt(String last, String afternoon, boolean prompted) {
        Marked marked = Marked.present("2026-09-02", "2026-10-16")
                .with("2026-09-14", last, "I")
                .day(last, "I", "I".equals(afternoon) ? "I" : "\\");

        assertThat(marked.findings("2026-10-05", SICKNESS)).hasSize(prompted ? 1 : 0);
    }

    @ParameterizedTest(name = "at the stage since {0}: prompted {1}")
    @CsvSource({"2026-09-07, true", "2026-09-08, false"})
    void six_whole_weeks_on_target_since_the_pupil_came_to_the_stage_suggest_less_support(
            String since, boolean prompted) {
        List<Finding> findings = Marked.present("2026-09-02", "2026-10-16").findings("2026-10-19", Stage.S2, since);

        assertThat(findings).extracting(Finding::kind).hasSize(prompted ? 1 : 0).allMatch(ON_TARGET::equals);
    }

    @Test
    void a_week_under_target_begins_the_count_anew_and_a_half_term_does_not() {
        Marked marked = Marked.present("2026-09-02", "2026-11-13").day("2026-09-15", "M", "\\");
        LocalDate since = LocalDate.of(2026, 9, 2);

        assertThat(PromptRules.weeksOnTarget(marked.upTo("2026-11-16"), TrackerSettings.DEFAULTS, since))
                .isEqualTo(7);
    }

    @Test
    void a_pupil_with_no_stage_of_support_is_not_said_to_be_on_target() {
        assertThat(Marked.present("2026-09-02", "2026-10-23").findings("2026-11-03", ON_TARGET))
                .isEmpty();
    }

    /** Fifty school days, a hundred sessions, and so many of the first of them missed. */
    private static Marked year(int missed) {
        Marked marked = Marked.present("2026-09-02", "2026-11-18");
        for (int session = 0; session < missed; session += 2) {
            String day = nth(LocalDate.of(2026, 9, 2), session / 2).toString();
            marked.day(day, "M", session + 1 < missed ? "M" : "\\");
        }
        return marked;
    }

    private static void agrees(Vector vector) {
        var given = vector.given();
        Marked marked = new Marked();
        given.required("unauthorised").forEach(day -> {
            LocalDate date = LocalDate.parse(day.required("date").stringValue());
            int sessions = day.required("sessions").intValue();
            for (int i = 0; i < sessions; i += 2) {
                marked.day(nth(date, i / 2).toString(), "O", "O");
            }
        });
        boolean prompt = vector.expect().required("prompt").booleanValue();
        assertThat(marked.findings(given.required("on").stringValue(), TEN_SESSIONS))
                .hasSize(prompt ? 1 : 0)
                .allSatisfy(finding -> assertThat(finding.reason())
                        .contains(vector.expect().required("sessions").asString() + " unauthorised")
                        .contains(vector.expect().required("windowStart").stringValue()));
    }

    private static LocalDate nth(LocalDate day, int n) {
        return Marked.TIME.nthDayFrom(day, n + 1).orElseThrow();
    }
}
