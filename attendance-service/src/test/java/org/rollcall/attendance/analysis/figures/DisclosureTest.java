package org.rollcall.attendance.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.analysis.counting.Tally;
import org.rollcall.attendance.analysis.figures.Disclosure.Hidden;

class DisclosureTest {

    private final Disclosure disclosure = new Disclosure(6);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false"})
    void a_group_of_fewer_than_six_is_hidden_and_an_empty_one_is_not(long pupils, boolean hidden) {
        assertThat(disclosure.alone(pupils(pupils, 0, 0)).row()).isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false", "24, false", "25, true", "29, true", "30, false"})
    void a_few_of_thirty_are_hidden_and_so_are_all_but_a_few(long persistent, boolean hidden) {
        Hidden line = disclosure.alone(pupils(30, persistent, 0));

        assertThat(line.row()).isFalse();
        assertThat(line.persistent()).isEqualTo(hidden);
        assertThat(line.severe()).isFalse();
    }

    @Test
    void the_only_small_class_takes_the_next_smallest_with_it_since_the_school_is_shown_beside_them() {
        assertThat(hiddenRows(By.CLASS, pupils(30, 0, 0), pupils(4, 0, 0), pupils(28, 0, 0)))
                .containsExactly(false, true, true);
    }

    @Test
    void two_small_classes_are_enough() {
        assertThat(hiddenRows(By.CLASS, pupils(30, 0, 0), pupils(4, 0, 0), pupils(3, 0, 0)))
                .containsExactly(false, true, true);
    }

    @Test
    void a_cohort_of_all_but_a_few_tells_of_the_few() {
        List<Figures> rows = List.of(pupils(57, 0, 0), pupils(54, 0, 0));

        assertThat(disclosure.of(By.COHORT, rows, pupils(60, 0, 0)).stream().map(Hidden::row))
                .containsExactly(true, false);
    }

    @Test
    void the_only_class_with_few_persistent_pupils_takes_another_with_it() {
        List<Figures> rows = List.of(pupils(30, 2, 0), pupils(30, 9, 0), pupils(30, 7, 0), pupils(30, 0, 0));

        assertThat(disclosure.of(By.CLASS, rows, pupils(120, 18, 0)).stream().map(Hidden::persistent))
                .containsExactly(true, false, true, false);
    }

    @Test
    void who_may_see_each_pupil_sees_the_smallest_group() {
        assertThat(Disclosure.FULL.of(By.CLASS, List.of(pupils(1, 1, 1)), pupils(1, 1, 1)))
                .containsExactly(Hidden.NOTHING);
    }

    private List<Boolean> hiddenRows(By by, Figures... rows) {
        Figures whole = Arrays.stream(rows).reduce(Figures.NONE, Figures::plus);
        return disclosure.of(by, List.of(rows), whole).stream().map(Hidden::row).toList();
    }

    private static Figures pupils(long pupils, long persistent, long severe) {
        return new Figures(new Tally(pupils * 10, 0, 0, 0, 0, 0), pupils, persistent, severe);
    }
}
