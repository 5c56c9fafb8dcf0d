package org.rollcall.attendance.pupil.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.Term;
import org.rollcall.platform.rules.InvalidInput;

class TransferFileDueRuleTest {

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
