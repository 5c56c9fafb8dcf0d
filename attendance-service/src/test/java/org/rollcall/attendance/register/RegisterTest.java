package org.rollcall.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.SchoolSession;

class RegisterTest {

    private static final Register EMPTY = Register.open(Marks.ID);

    @Test
    void first_marks_are_created_and_none_is_a_correction() {
        var recorded = EMPTY.record(Marks.on("2026-09-14", "/,\\").list(), Marks.AT, "mis", "mis");

        assertThat(recorded.created()).isEqualTo(2);
        assertThat(recorded.changed()).isZero();
        assertThat(recorded.register().corrections()).isEmpty();
    }

    @Test
    void the_same_marks_again_leave_the_register_as_it_was() {
        Register register = EMPTY.record(Marks.on("2026-09-14", "/,\\").list(), Marks.AT, "mis", "mis")
                .register();

        var again = register.record(
                Marks.on("2026-09-14", "/,\\").list(), Marks.AT.plusSeconds(60), "somebody else", "mis");

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.register()).isEqualTo(register);
    }

    @Test
    void a_changed_mark_keeps_what_it_was_and_who_changed_it_when_and_why() {
        Register register = EMPTY.record(Marks.on("2026-09-14", "N,\\").list(), Marks.AT, "mis", "mis")
                .register();
        var noted = new NewMark(SchoolSession.parse("2026-09-14AM"), new Mark("I", null), "Parent rang");

        var corrected = register.record(List.of(noted), Marks.AT.plusSeconds(60), "mis-142101", "mis");

        assertThat(corrected.changed()).isEqualTo(1);
        assertThat(corrected.register().at(noted.session())).contains(new Mark("I", null));
        assertThat(corrected.register().corrections())
                .containsExactly(new Correction(
                        "2026-09-14AM", "N", "I", Marks.AT.plusSeconds(60), "mis-142101", "Parent rang"));
    }

    @Test
    void a_correction_without_a_reason_says_that_the_export_gave_none() {
        Register register = EMPTY.record(Marks.on("2026-09-14", "N,").list(), Marks.AT, "mis", "mis")
                .register();

        var corrected = register.record(Marks.on("2026-09-14", "O,").list(), Marks.AT, "mis", "mis");

        assertThat(corrected.register().corrections().getFirst().reason()).contains("gives no reason");
    }

    @Test
    void other_minutes_late_are_a_correction_too() {
        var late = new NewMark(SchoolSession.parse("2026-09-14AM"), new Mark("L", 5), null);
        var later = new NewMark(SchoolSession.parse("2026-09-14AM"), new Mark("L", 15), null);
        Register register = EMPTY.record(List.of(late), Marks.AT, "mis", "mis").register();

        assertThat(register.record(List.of(later), Marks.AT, "mis", "mis").changed())
                .isEqualTo(1);
        assertThat(Mark.of("L+5")).isEqualTo(new Mark("L", 5));
    }

    @Test
    void filed_corrections_leave_the_register_with_the_rest() {
        Register register = EMPTY;
        for (int i = 0; i <= 205; i++) {
            register = register.record(
                            Marks.on("2026-09-14", i % 2 == 0 ? "N," : "O,").list(), Marks.AT, "mis", "mis")
                    .register();
        }

        Register filed = register.filing(200);

        assertThat(filed.corrections()).hasSize(5);
        assertThat(filed.correctionsFiled()).isEqualTo(200);
        assertThat(filed.marks()).isEqualTo(register.marks());
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2025", "2026-08-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026"})
    void a_school_year_begins_after_July(LocalDate day, int begins) {
        assertThat(SchoolYear.of(day)).isEqualTo(new SchoolYear(begins));
    }
}
