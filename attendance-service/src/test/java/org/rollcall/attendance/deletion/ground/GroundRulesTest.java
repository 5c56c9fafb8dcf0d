package org.rollcall.attendance.deletion.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.returns.absence.MarkedDays;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class GroundRulesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchoolCalendar CALENDAR = JSON.treeToValue(Vectors.calendar("CAL-M"), SchoolCalendar.class);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 19);
    private static final LocalDate TWENTIETH = LocalDate.of(2026, 11, 23);

    static Stream<Vector> cases() {
        return Stream.of("ground.i", "ground.h", "ground.f", "deletion.ground-i")
                .flatMap(Vectors::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_worked_cases_come_out_to_the_letter(Vector vector) {
        LegalRule<?, ?> rule = Stream.of(
                        new GroundIRule(), new GroundHRule(), new GroundFRule(), new GroundICountedRule())
                .filter(one -> one.id().equals(vector.rule()))
                .findFirst()
                .orElseThrow();
        assertThat(JSON.valueToTree(answer(rule, vector)).toString())
                .isEqualTo(vector.expect().toString());
    }

    private static <I> Object answer(LegalRule<I, ?> rule, Vector vector) {
        return rule.answer(JSON.treeToValue(vector.given(), rule.input()));
    }

    @ParameterizedTest(name = "absent until {0}, deleted on {1}: {2}")
    @CsvSource({
        "2026-11-20, 2026-11-24, TWENTY_DAYS_NOT_MET",
        "2026-11-23, 2026-11-23, DELETION_BEFORE_EARLIEST_DATE",
        "2026-11-23, 2026-11-24,",
        "2026-11-23, 2026-12-31,"
    })
    void the_twentieth_day_must_be_over(LocalDate last, LocalDate deletion, Blocker blocker) {
        var answer = groundI(deletion, List.of(new MarkedDays(FIRST, last, "G", "N")), nothingFound());

        assertThat(answer.blockers()).isEqualTo(blocker == null ? List.of() : List.of(blocker));
        assertThat(answer.lawful()).isEqualTo(blocker == null);
    }

    @Test
    void a_pupil_who_came_back_after_the_twentieth_day_stays_on_roll() {
        LocalDate back = TWENTIETH.plusDays(1);
        List<MarkedDays> marks =
                List.of(new MarkedDays(FIRST, TWENTIETH, "O", "O"), new MarkedDays(back, back, "O", "\\"));

        assertThat(groundI(back, marks, nothingFound()).blockers()).containsExactly(Blocker.TWENTY_DAYS_NOT_MET);
        assertThat(groundI(back, marks, nothingFound()).earliestDeletion()).isNull();
    }

    @Test
    void every_blocker_is_named_at_once_in_the_order_of_the_regulation() {
        var worst = new Findings(true, false, true, false);

        assertThat(groundI(FIRST, List.of(), worst).blockers())
                .containsExactly(
                        Blocker.TWENTY_DAYS_NOT_MET,
                        Blocker.SICKNESS_OR_UNAVOIDABLE_CAUSE,
                        Blocker.JOINT_ENQUIRIES_INCOMPLETE,
                        Blocker.LOCATED_NO_JOINT_AGREEMENT);
        assertThat(groundI(TWENTIETH, List.of(new MarkedDays(FIRST, TWENTIETH, "O", "O")), worst)
                        .blockers())
                .containsExactly(
                        Blocker.SICKNESS_OR_UNAVOIDABLE_CAUSE,
                        Blocker.JOINT_ENQUIRIES_INCOMPLETE,
                        Blocker.LOCATED_NO_JOINT_AGREEMENT,
                        Blocker.DELETION_BEFORE_EARLIEST_DATE);
    }

    @ParameterizedTest(name = "{0} days of {1}, located {2}, agreed {3}: {4}")
    @CsvSource({
        "20, O, false,, ",
        "19, O, false,, TWENTY_DAYS_NOT_MET",
        "20, U, false,, OTHER_CODE_USED",
        "20, G, true,, LOCATED_NO_JOINT_AGREEMENT",
        "20, G, true, false, LOCATED_NO_JOINT_AGREEMENT",
        "20, G, true, true, "
    })
    void counted_days_are_judged_by_the_same_conditions(
            int days, String code, boolean located, Boolean agreed, String reason) {
        var answer = new GroundICountedRule()
                .answer(new GroundICountedRule.Given(days, List.of(code), false, true, located, agreed));

        assertThat(answer)
                .isEqualTo(
                        reason == null
                                ? new GroundICountedRule.May(true)
                                : new GroundICountedRule.MayNot(false, reason));
    }

    @ParameterizedTest(name = "{0} days of {1}: {2}")
    @CsvSource({"-1, O, /continuousSchoolDaysAbsent", "20, ??, /codes/0"})
    void what_is_no_count_or_no_code_is_refused_with_the_field(int days, String code, String pointer) {
        assertThatThrownBy(() -> new GroundICountedRule.Given(days, List.of(code), false, true, false, null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(pointer));
    }

    @ParameterizedTest(name = "leave until {0}: earliest {1}")
    @CsvSource({"2026-10-16, 2026-11-10", "2026-10-18, 2026-11-10", "2026-10-19, 2026-11-11", "2026-12-18, 2027-01-19"})
    void ten_school_days_after_the_leave_must_be_over(LocalDate ended, LocalDate earliest) {
        assertThat(new GroundHRule()
                        .answer(new GroundHRule.Given(CALENDAR, ended))
                        .earliestDeletion())
                .isEqualTo(earliest);
    }

    @Test
    void a_calendar_that_ends_before_the_tenth_day_is_no_basis_for_a_guess() {
        assertThatThrownBy(() -> new GroundHRule().answer(new GroundHRule.Given(CALENDAR, LocalDate.of(2027, 7, 14))))
                .isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest(name = "written {0}, order {1}, placed {2}, consent {3}: {4}")
    @CsvSource({
        "true, false, false, false,",
        "true, false, true, true,",
        "false, true, true, false, SAO_IN_FORCE",
        "false, false, true, false, LA_CONSENT_REQUIRED",
        "false, false, false, false, NOTICE_NOT_IN_WRITING"
    })
    void a_notice_of_home_education_counts_from_the_day_after_the_one_it_names(
            boolean written, boolean order, boolean placed, boolean consent, Blocker blocker) {
        LocalDate after = LocalDate.of(2026, 11, 6);

        assertThat(new GroundFRule().answer(new GroundFRule.Given(written, after, order, placed, consent)))
                .isEqualTo(
                        blocker == null
                                ? new GroundFRule.Allowed(true, after.plusDays(1))
                                : new GroundFRule.NotAllowed(false, blocker));
    }

    private static GroundIRule.Answer groundI(LocalDate deletion, List<MarkedDays> marks, Findings findings) {
        return new GroundIRule()
                .answer(new GroundIRule.Given(
                        CALENDAR,
                        marks,
                        deletion,
                        findings.sicknessOrUnavoidableBelieved(),
                        findings.jointEnquiriesComplete(),
                        findings.located(),
                        findings.bothAgreeWillNotReturn()));
    }

    private static Findings nothingFound() {
        return new Findings(false, true, false, false);
    }
}
