package org.rollcall.attendance.returns.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRulesTest {

    @ParameterizedTest(name = "youngest class {0}, first day {1}, council asks {2}: required {3}")
    @CsvSource({
        "false, false, false, true",
        "true, false, false, true",
        "false, true, false, true",
        "true, true, false, false",
        "true, true, true, true"
    })
    void only_the_intake_into_the_youngest_class_on_the_first_day_is_left_out(
            boolean youngest, boolean firstDay, boolean asked, boolean required) {
        var answer = new NewPupilReturnRule()
                .answer(new NewPupilReturnRule.Given(LocalDate.of(2026, 12, 23), youngest, firstDay, asked));

        assertThat(answer.required()).isEqualTo(required);
        assertThat(answer.dueBy()).isEqualTo(required ? LocalDate.of(2026, 12, 28) : null);
    }

    @Test
    void both_names_of_the_rule_say_the_same_day() {
        LocalDate entered = LocalDate.of(2028, 2, 27);

        assertThat(new NewPupilReturnDueRule()
                        .answer(new NewPupilReturnDueRule.Given(entered))
                        .dueBy())
                .isEqualTo(new NewPupilReturnRule()
                        .answer(new NewPupilReturnRule.Given(entered, false, false, false))
                        .dueBy())
                .isEqualTo("2028-03-03");
    }

    @ParameterizedTest(name = "made at {0}: {1}")
    @CsvSource({
        "2026-11-24T09:00:00, ON_TIME",
        "2026-11-24T09:00:01, LATE",
        "2026-11-24T09:00:00Z, ON_TIME",
        "2026-11-24T10:00:00+02:00, ON_TIME",
        ", OVERDUE"
    })
    void a_return_at_the_very_time_of_the_deletion_is_in_time(String madeAt, String status) {
        var given = new DeletionReturnRule.Given(
                madeAt == null ? null : LocalMoment.parse(madeAt),
                LocalMoment.parse("2026-11-24T09:00"),
                false,
                true,
                false);

        assertThat(new DeletionReturnRule().answer(given).status()).hasToString(status);
    }

    @ParameterizedTest(name = "oldest class {0}, end of the last term {1}, council asks {2}: {3}")
    @CsvSource({
        "true, true, false, NOT_REQUIRED",
        "true, true, true, OVERDUE",
        "true, false, false, OVERDUE",
        "false, true, false, OVERDUE"
    })
    void only_those_who_leave_the_oldest_class_at_the_end_are_left_out(
            boolean oldest, boolean end, boolean asked, String status) {
        var answer = new DeletionReturnRule()
                .answer(new DeletionReturnRule.Given(
                        null, LocalMoment.parse("2027-07-21T16:00:00"), oldest, end, asked));

        assertThat(answer.status()).hasToString(status);
        assertThat(answer.required()).isEqualTo(!status.equals("NOT_REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/11/2026", "2026-11-24", "2026-02-30T09:00:00", "noon"})
    void a_moment_in_another_form_is_refused(String text) {
        assertThatThrownBy(() -> LocalMoment.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
