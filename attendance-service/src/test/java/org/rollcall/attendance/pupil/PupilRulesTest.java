package org.rollcall.attendance.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.Term;
import org.rollcall.platform.rules.InvalidInput;

class PupilRulesTest {

    @ParameterizedTest(name = "a child born {0} is on {1} of year {2}")
    @CsvSource({
        "2021-08-31, 2026-08-31, 0", // the last day of a cohort and of a school year
        "2021-08-31, 2026-09-01, 1",
        "2021-09-01, 2026-08-31, -1", // one day younger, a whole year later
        "2021-09-01, 2026-09-01, 0",
        "2010-09-01, 2026-11-21, 11",
        "2008-08-31, 2026-09-01, 14",
        "2020-02-29, 2026-01-01, 1",
        "2026-09-01, 2026-09-01, -5",
    })
    void the_curriculum_year_follows_the_cohort(LocalDate born, LocalDate on, int year) {
        assertThat(new CurriculumYearRule().answer(new CurriculumYearRule.Given(born, on)))
                .isEqualTo(new CurriculumYearRule.Answer(year));
    }

    @Test
    void nobody_has_a_curriculum_year_before_birth() {
        LocalDate born = LocalDate.of(2026, 9, 2);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> new CurriculumYearRule().answer(new CurriculumYearRule.Given(born, born.minusDays(1))))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/on")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "927630868, FORMAT",
        "92763086860, FORMAT",
        "0276308686, FORMAT",
        "927630868X, FORMAT",
        "'９２７６３０８６８６', FORMAT", // digits, but not of this alphabet
        "1000000060, REMAINDER_ZERO",
        "9276308687, CHECK_DIGIT",
    })
    void the_first_thing_wrong_with_a_learner_number_is_named(String written, UlnFault fault) {
        assertThat(Uln.faultIn(written)).contains(fault);
    }

    @Test
    void a_learner_number_may_be_written_with_spaces() {
        assertThat(Uln.of(" 9276 308686 ")).isEqualTo(new Uln("9276308686"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=1+1", "9276308685"})
    void nothing_else_can_be_made_into_a_learner_number(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Uln.of(written));
    }

    @ParameterizedTest(name = "ceased {0}: due {1}")
    @CsvSource({
        "2026-09-01, 2026-09-22", // the day itself does not count
        "2026-09-05, 2026-09-25", // a Saturday
        "2026-09-06, 2026-09-25",
        "2026-09-07, 2026-09-28",
    })
    void the_transfer_file_is_due_on_the_fifteenth_school_day_after(LocalDate ceased, LocalDate due) {
        assertThat(new TransferFileDueRule().answer(new TransferFileDueRule.Given(autumn(), ceased)))
                .isEqualTo(new TransferFileDueRule.Answer(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-08, 2026-09-29", "2026-09-09, 2026-09-30"})
    void the_last_days_of_the_calendar_still_count(LocalDate ceased, LocalDate due) {
        assertThat(new TransferFileDueRule().answer(new TransferFileDueRule.Given(autumn(), ceased)))
                .isEqualTo(new TransferFileDueRule.Answer(due));
    }

    @Test
    void a_calendar_that_ends_too_early_is_refused_with_its_place() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new TransferFileDueRule()
                        .answer(new TransferFileDueRule.Given(autumn(), LocalDate.of(2026, 9, 10))))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/calendar")));
    }

    private static SchoolCalendar autumn() {
        return new SchoolCalendar(
                "short",
                List.of(new Term("Autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
