package org.rollcall.attendance.schoolday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.HalfDayClosure;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class SchoolDayRulesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchoolCalendar YEAR = JSON.convertValue(Vectors.calendar("CAL-M"), SchoolCalendar.class);

    static Stream<Vector> cases() {
        return Stream.of("school-day.is", "school-day.nth-after", "school-day.count", "school-week.count")
                .flatMap(Vectors::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_worked_cases_come_out_to_the_letter(Vector vector) {
        LegalRule<?, ?> rule = Stream.of(
                        new IsSchoolDayRule(),
                        new NthSchoolDayRule(),
                        new CountSchoolDaysRule(),
                        new CountSchoolWeeksRule())
                .filter(candidate -> candidate.id().equals(vector.rule()))
                .findFirst()
                .orElseThrow();
        assertThat(JSON.readTree(JSON.writeValueAsString(answer(rule, vector)))).isEqualTo(vector.expect());
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} school days in {3} school weeks")
    @CsvSource({
        "2026-10-23, 2026-10-23, 1, 1", // a day counts as a range of itself
        "2026-10-24, 2026-11-02, 0, 0", // half term, a weekend and a training day
        "2026-10-23, 2026-11-03, 2, 2", // the days on both sides of it
        "2026-11-03, 2026-11-08, 4, 1", // Tuesday to Sunday
        "2026-11-03, 2026-11-09, 5, 2", // and the Monday after
        "2026-08-01, 2027-08-31, 190, 40", // all that the calendar knows of
    })
    void both_ends_are_counted(LocalDate from, LocalDate to, int days, long weeks) {
        assertThat(new CountSchoolDaysRule()
                        .answer(new CountSchoolDaysRule.Given(YEAR, from, to))
                        .count())
                .isEqualTo(days);
        assertThat(new CountSchoolWeeksRule()
                        .answer(new CountSchoolWeeksRule.Given(YEAR, from, to))
                        .count())
                .isEqualTo(weeks);
    }

    @Test
    void a_day_closed_for_one_half_is_a_school_day_and_an_extra_Saturday_too() {
        SchoolCalendar calendar = new SchoolCalendar(
                "extras",
                YEAR.terms(),
                YEAR.halfTerms(),
                YEAR.bankHolidays(),
                YEAR.insetDays(),
                YEAR.closures(),
                List.of(LocalDate.parse("2026-12-19")),
                List.of(new HalfDayClosure(LocalDate.parse("2026-12-18"), Half.PM)));

        assertThat(isSchoolDay(calendar, "2026-12-18")).isTrue();
        assertThat(isSchoolDay(calendar, "2026-12-19")).isTrue();
        assertThat(isSchoolDay(YEAR, "2026-12-19")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2027-08-31, ",
        "2026-07-31, 2027-08-31, /from",
        "2026-08-01, 2027-09-01, /to",
        "2026-10-02, 2026-10-01, /to",
    })
    void a_question_beyond_the_calendars_school_years_or_backwards_is_refused(
            LocalDate from, LocalDate to, String place) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new CountSchoolDaysRule()
                .answer(new CountSchoolDaysRule.Given(YEAR, from, to)));

        assertThat(
                        refused == null
                                ? List.of()
                                : refused.problems().stream()
                                        .map(FieldProblem::pointer)
                                        .toList())
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource({"2027-07-20, 1, ", "2027-07-20, 2, /calendar", "2027-07-20, 0, /n", "2026-07-31, 1, /after"})
    void a_count_that_the_calendar_cannot_answer_is_refused(LocalDate after, int n, String place) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> new NthSchoolDayRule().answer(new NthSchoolDayRule.Given(YEAR, after, n)));

        assertThat(refused == null ? null : refused.problems().getFirst().pointer())
                .isEqualTo(place);
    }

    private static boolean isSchoolDay(SchoolCalendar calendar, String day) {
        return new IsSchoolDayRule()
                .answer(new IsSchoolDayRule.Given(calendar, LocalDate.parse(day)))
                .schoolDay();
    }

    private static <I, O> O answer(LegalRule<I, O> rule, Vector vector) {
        return rule.answer(JSON.treeToValue(vector.given(), rule.input()));
    }
}
