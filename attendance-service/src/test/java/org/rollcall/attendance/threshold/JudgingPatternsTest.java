package org.rollcall.attendance.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.threshold.Codes.CAL_A;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns that a council sets for itself. */
class JudgingPatternsTest {

    private static final String PRESENT = "/,\\";
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Test
    void so_many_in_a_row() {
        Thresholds by = with(pattern(SEPTEMBER, 3, null));
        Codes codes =
                Codes.year().on("2026-09-14", "U,\\").on("2026-09-15", "U,U").on("2026-09-16", "/,\\");
        assertThat(codes.show(by)).isEmpty();
        assertThat(codes.on("2026-09-14", "/,L").show(by)).singleElement().satisfies(met -> {
            assertThat(met.pattern()).isEqualTo("late");
            assertThat(met.metOn()).hasToString("2026-09-15 PM");
            assertThat(met.from()).hasToString("2026-09-14");
            assertThat(met.unbroken()).isTrue();
        });
    }

    @Test
    void a_weekend_or_closure_does_not_break_a_row_and_a_session_without_mark_does() {
        Thresholds by = with(pattern(SEPTEMBER, 3, null));
        Codes codes = Codes.year().on("2026-09-18", "/,U").on("2026-09-21", "U,U");
        assertThat(codes.show(by)).hasSize(1);
        assertThat(codes.on("2026-09-21", ",U").on("2026-09-22", "U,").show(by)).isEmpty();
    }

    @ParameterizedTest(name = "the third on {0}")
    @CsvSource({"2026-09-25, 1", "2026-09-28, 0"})
    void so_many_within_school_weeks(String third, int met) {
        Thresholds by = with(pattern(SEPTEMBER, 3, 2));
        Codes codes =
                Codes.year().on("2026-09-14", "L,\\").on("2026-09-16", "L,\\").on(third, "L,\\");
        assertThat(codes.show(by)).hasSize(met);
    }

    @Test
    void a_session_is_judged_by_what_held_on_its_day() {
        Pattern changing = new Pattern(
                "late",
                List.of(version(SEPTEMBER, 3, 1), version(LocalDate.of(2026, 9, 23), 2, 1)),
                LocalDate.of(2026, 9, 30));
        Codes codes = Codes.year()
                .on("2026-09-15", "L,L")
                .on("2026-09-21", "L,\\")
                .on("2026-09-22", "L,\\")
                .on("2026-09-28", "L,\\");
        assertThat(codes.show(with(changing))).isEmpty();
        assertThat(codes.on("2026-09-23", "L,\\").show(with(changing))).hasSize(1);
        assertThat(codes.on("2026-09-23", PRESENT).on("2026-10-01", "L,L").show(with(changing)))
                .isEmpty();
        assertThat(codes.on("2026-09-30", "L,\\").show(with(changing))).hasSize(1);
    }

    @Test
    void on_its_first_day_a_pattern_counts_what_came_before_it() {
        Thresholds by = with(pattern(LocalDate.of(2026, 9, 16), 3, 1));
        Codes codes = Codes.year().on("2026-09-14", "L,L").on("2026-09-15", "L,L");
        assertThat(codes.show(by)).isEmpty();
        assertThat(codes.on("2026-09-16", "L,\\").show(by)).hasSize(1);
    }

    @Test
    void a_pattern_begins_afresh_with_each_school_year() {
        Codes july = Codes.yearBefore().on("2026-07-21", "L,L");
        assertThat(Codes.year().on("2026-09-02", "L,\\").show(with(pattern(SEPTEMBER, 3, 2)), july))
                .isEmpty();
    }

    private Pattern pattern(LocalDate from, int count, @Nullable Integer weeks) {
        return new Pattern("late", List.of(version(from, count, weeks)), null);
    }

    private Pattern.Version version(LocalDate from, int count, @Nullable Integer weeks) {
        return new Pattern.Version(from, Set.of("L", "U"), count, weeks);
    }

    private Thresholds with(Pattern pattern) {
        return new Thresholds(CAL_A, DatedNumber.always(20), List.of(pattern));
    }
}
