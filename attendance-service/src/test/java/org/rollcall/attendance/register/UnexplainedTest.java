package org.rollcall.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.attendance.register.announcement.RegisterEvent;
import org.rollcall.attendance.register.announcement.Unexplained;
import org.rollcall.platform.calendar.Half;

class UnexplainedTest {

    private static final Register EMPTY = Register.open(Marks.ID);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

    @Test
    void a_day_without_a_known_reason_is_announced_once_with_its_sessions() {
        RegisterEvent[] told = told(EMPTY, entered(EMPTY, Marks.on("2026-09-14", "N,N")));

        assertThat(told).containsExactly(recorded(mark(Half.AM, "N"), mark(Half.PM, "N")));
    }

    @Test
    void the_same_marks_again_announce_nothing() {
        Register marked = entered(EMPTY, Marks.on("2026-09-14", "N,N"));

        assertThat(told(marked, entered(marked, Marks.on("2026-09-14", "N,N")))).isEmpty();
        assertThat(told(marked, entered(marked, Marks.on("2026-09-15", "/,\\"))))
                .isEmpty();
    }

    @Test
    void each_day_is_announced_by_itself_in_time_order() {
        Marks late = Marks.on("2026-09-16", "N,").and("2026-09-14", ",N");

        assertThat(told(EMPTY, entered(EMPTY, late)))
                .extracting(event -> ((RegisterEvent.UnexplainedAbsenceRecorded) event).date())
                .containsExactly(MONDAY, MONDAY.plusDays(2));
    }

    @Test
    void an_afternoon_is_announced_beside_the_morning_that_was_announced() {
        Register morning = entered(EMPTY, Marks.on("2026-09-14", "N,"));

        assertThat(told(morning, entered(morning, Marks.on("2026-09-14", ",N"))))
                .containsExactly(recorded(mark(Half.AM, "N"), mark(Half.PM, "N")));
    }

    @Test
    void a_correction_says_what_is_not_explained_even_so() {
        Register day = entered(EMPTY, Marks.on("2026-09-14", "N,N"));
        Register morning = entered(day, Marks.on("2026-09-14", "I,"));

        assertThat(told(day, morning)).containsExactly(corrected(mark(Half.PM, "N")));
        assertThat(told(morning, entered(morning, Marks.on("2026-09-14", ",O"))))
                .containsExactly(corrected(mark(Half.PM, "O")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "/", "C", "L", "G"})
    void a_reason_leaves_nothing_unexplained_and_is_not_named(String code) {
        Register day = entered(EMPTY, Marks.on("2026-09-14", "N,"));

        assertThat(told(day, entered(day, Marks.on("2026-09-14", code + ",")))).containsExactly(corrected());
    }

    @Test
    void no_reason_again_after_another_code_is_announced_again() {
        Register day = entered(EMPTY, Marks.on("2026-09-14", "N,"));
        Register corrected = entered(day, Marks.on("2026-09-14", "/,"));

        assertThat(told(corrected, entered(corrected, Marks.on("2026-09-14", "N,"))))
                .containsExactly(recorded(mark(Half.AM, "N")));
    }

    @Test
    void a_day_on_which_the_child_had_no_social_worker_or_whose_time_is_over_is_not_announced() {
        Marks week = Marks.on("2026-09-14", "N,").and("2026-09-15", "N,").and("2026-09-16", "N,");
        Predicate<LocalDate> tuesday = LocalDate.of(2026, 9, 15)::equals;

        assertThat(told(EMPTY, entered(EMPTY, week), tuesday))
                .singleElement()
                .extracting(event -> ((RegisterEvent.UnexplainedAbsenceRecorded) event).date())
                .isEqualTo(LocalDate.of(2026, 9, 15));
    }

    private static RegisterEvent[] told(Register before, Register after) {
        return told(before, after, day -> true);
    }

    private static RegisterEvent[] told(Register before, Register after, Predicate<LocalDate> days) {
        return new Unexplained(after.id(), before.marks(), after.marks()).on(days);
    }

    private static Register entered(Register register, Marks marks) {
        return register.record(marks.list(), Marks.AT, "mis", "mis").register();
    }

    private static RegisterEvent recorded(RegisterEvent.ReliedOn... sessions) {
        return new RegisterEvent.UnexplainedAbsenceRecorded(
                Marks.ID.pupilId(), Marks.ID.schoolUrn(), MONDAY, List.of(sessions));
    }

    private static RegisterEvent corrected(RegisterEvent.ReliedOn... sessions) {
        return new RegisterEvent.UnexplainedAbsenceCorrected(
                Marks.ID.pupilId(), Marks.ID.schoolUrn(), MONDAY, List.of(sessions));
    }

    private static RegisterEvent.ReliedOn mark(Half half, String code) {
        return new RegisterEvent.ReliedOn(MONDAY, half, code);
    }
}
