package org.rollcall.attendance.coding.check.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rollcall.attendance.coding.doubt.Child.child;
import static org.rollcall.attendance.coding.doubt.Child.range;
import static org.rollcall.attendance.coding.doubt.Child.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.Child;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.PupilCheck;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.platform.calendar.SchoolSession;

class MarkChecksTest {

    private static final Map<Check, PupilCheck> CHECKS =
            ChecksOfMarks.ALL.stream().collect(Collectors.toMap(PupilCheck::check, check -> check));

    @ParameterizedTest(name = "{0}: {1} is doubted: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "L_AFTER_CLOSE | L+20 | false", // the school closes its register after 20 minutes
                "L_AFTER_CLOSE | L+21 | true",
                "L_AFTER_CLOSE | L+30 | true",
                "L_AFTER_CLOSE | L+31 | false", // asked about by the next
                "L_AFTER_CLOSE | L | false",
                "L_AFTER_CLOSE | U+25 | false",
                "OPEN_TOO_LONG | L+30 | false",
                "OPEN_TOO_LONG | L+31 | true",
                "OPEN_TOO_LONG | U+31 | false",
                "OPEN_TOO_LONG | L | false",
                "U_BEFORE_CLOSE | U+20 | true",
                "U_BEFORE_CLOSE | U+21 | false",
                "U_BEFORE_CLOSE | U | false",
                "U_BEFORE_CLOSE | L+10 | false",
                "WRONG_HALF | / | false",
                "WRONG_HALF | \\ | true",
                "WRONG_HALF | I | false",
                "CODE_NOT_NATIONAL | F | true",
                "CODE_NOT_NATIONAL | I | false",
                "CODE_NOT_NATIONAL | H | false", // was one once
                "OLD_CODE | H | true",
                "OLD_CODE | J | true",
                "OLD_CODE | Y | true",
                "OLD_CODE | J1 | false",
                "CLOSED_ON_SCHOOL_DAY | # | true",
                "CLOSED_ON_SCHOOL_DAY | Y4 | false",
                "ACTIVITY_NOT_SHOWN | B | true",
                "ACTIVITY_NOT_SHOWN | V | true",
                "ACTIVITY_NOT_SHOWN | P | true",
                "ACTIVITY_NOT_SHOWN | W | true",
                "ACTIVITY_NOT_SHOWN | K | false",
                "PROVISION_NOT_SHOWN | K | true",
                "PROVISION_NOT_SHOWN | B | false",
                "LEAVE_NOT_SHOWN | C | true",
                "LEAVE_NOT_SHOWN | C1 | true",
                "LEAVE_NOT_SHOWN | C2 | false",
                "STUDY_OUTSIDE_EXAMINATIONS | S | true",
                "STUDY_OUTSIDE_EXAMINATIONS | I | false",
                "PART_TIME_WITHOUT_PLAN | C2 | true",
                "PART_TIME_WITHOUT_PLAN | C | false",
                "DUAL_WITHOUT_OTHER_SCHOOL | D | true",
                "DUAL_WITHOUT_OTHER_SCHOOL | B | false",
                "X_OF_COMPULSORY_AGE | X | true",
                "X_OF_COMPULSORY_AGE | C | false",
            })
    void a_mark_by_itself(Check check, String mark, boolean doubted) {
        assertThat(child().on("2026-09-14", mark + ",").doubts(Objects.requireNonNull(CHECKS.get(check))))
                .hasSize(doubted ? 1 : 0)
                .allSatisfy(doubt -> {
                    assertThat(doubt.check()).isEqualTo(check);
                    assertThat(doubt.pupilId()).isEqualTo("p-1");
                    assertThat(doubt.sessions()).containsExactly(SchoolSession.parse("2026-09-14AM"));
                    assertThat(doubt.fact()).isNotBlank();
                });
    }

    @Test
    void the_marks_of_one_code_make_one_doubt_and_those_outside_the_period_none() {
        Child child = child().on("2026-09-11", "V,V")
                .each("2026-09-14", "2026-09-15", "V,V")
                .on("2026-09-16", "B,");

        assertThat(child.doubts(new ActivityNotShown()))
                .extracting(Doubt::code, doubt -> doubt.sessions().size())
                .containsExactly(tuple("B", 1), tuple("V", 4));
    }

    @ParameterizedTest(name = "N of 14 September, asked on {0}, is doubted: {1}")
    @CsvSource({"2026-09-21, false", "2026-09-22, true"})
    void N_is_doubted_from_the_day_after_its_fifth_school_day(String today, boolean doubted) {
        List<Doubt> doubts =
                child().on("2026-09-14", "N,I").doubts(new NOverFiveSchoolDays(), scope(Child.WEEK, today));

        assertThat(doubts).hasSize(doubted ? 1 : 0);
        assertThat(doubts).allSatisfy(doubt -> assertThat(doubt.fact()).contains("2026-09-21"));
    }

    @Test
    void N_that_the_calendar_cannot_date_is_not_doubted() {
        LocalDate last = Child.CALENDAR.schoolDays().getLast();

        assertThat(child().on(last.toString(), "N,N")
                        .doubts(new NOverFiveSchoolDays(), scope(SchoolDays.weekOf(last.minusDays(4)), "2029-01-01")))
                .isEmpty();
    }

    @ParameterizedTest(name = "H on {0} is doubted: {1}")
    @CsvSource({"2024-08-18, false", "2024-08-19, true"})
    void an_old_code_is_doubted_from_the_day_on_which_it_ended(String day, boolean doubted) {
        assertThat(child().on(day, "H,").doubts(new OldCode(), scope(range(day, day), "2024-09-30")))
                .hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest(name = "# on {0} is doubted: {1}")
    @CsvSource({"2026-10-23, true", "2026-10-26, false"})
    void a_closure_is_doubted_only_where_the_calendar_has_a_session(String day, boolean doubted) {
        assertThat(child().on(day, "#,#").doubts(new ClosedOnSchoolDay(), scope(range(day, day), "2026-11-09")))
                .hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest(name = "X for a child born {0} is doubted: {1}")
    @CsvSource({"2021-08-31, true", "2021-09-01, false"})
    void X_is_for_children_below_compulsory_age(String born, boolean doubted) {
        assertThat(child().born(born).on("2026-09-14", "X,X").doubts(new XOfCompulsoryAge()))
                .hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest(name = "C2 with a plan from {0} to {1} is doubted: {2}")
    @CsvSource({
        "2026-09-14, 2026-09-14, false",
        "2026-09-01, 2026-09-13, true",
        "2026-09-15, 2026-10-30, true",
    })
    void C2_needs_a_plan_that_covers_the_day(String from, String until, boolean doubted) {
        assertThat(child().partTime(from, until).on("2026-09-14", "C2,").doubts(new PartTimeWithoutPlan()))
                .hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest(name = "D while on another roll from {0} to {1} is doubted: {2}")
    @CsvSource({
        "2026-09-14, 2026-12-18, false",
        "2026-09-01, 2026-09-14, false",
        "2026-09-15, 2026-12-18, true",
    })
    void D_needs_another_school_that_has_the_pupil_on_its_roll(String from, String until, boolean doubted) {
        assertThat(child().elsewhere(from, until).on("2026-09-14", "D,").doubts(new DualWithoutOtherSchool()))
                .hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest(name = "S on {0} is doubted: {1}")
    @CsvSource({"2026-04-30, true", "2026-05-01, false", "2026-06-30, false", "2026-07-01, true"})
    void study_leave_is_for_the_time_of_examinations(String day, boolean doubted) {
        assertThat(child().on(day, "S,").doubts(new StudyOutsideExaminations(), scope(range(day, day), "2026-09-01")))
                .hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} then {1} is doubted: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {"/, O, true", "L, N, true", "/, M, false", "I, O, false", "B, O, false", "/, \\, false"})
    void present_and_then_gone_without_a_reason(String morning, String afternoon, boolean doubted) {
        assertThat(child().on("2026-09-14", morning + "," + afternoon).doubts(new PresentThenAbsent()))
                .hasSize(doubted ? 1 : 0);
    }

    @Test
    void an_afternoon_without_a_morning_mark_is_not_present_then_absent() {
        assertThat(child().on("2026-09-14", ",O").doubts(new PresentThenAbsent()))
                .isEmpty();
    }

    @ParameterizedTest(name = "a change because \"{0}\" is doubted: {1}")
    @CsvSource({
        "'Changed in the school''s system; its export gives no reason.', true",
        "' ', true",
        "Parent rang, false",
    })
    void a_change_says_why(String reason, boolean doubted) {
        assertThat(child().corrected("2026-09-14AM", "N", "I", "2026-09-15T09:00:00Z", reason)
                        .doubts(new AmendedWithoutReason()))
                .hasSize(doubted ? 1 : 0);
    }
}
