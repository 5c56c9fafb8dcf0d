package org.rollcall.attendance.coding.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void the_same_seed_draws_the_same_sample_whatever_the_order_of_the_list() {
        assertThat(Draw.of(7, HUNDRED.reversed(), 10)).isEqualTo(Draw.of(7, HUNDRED, 10));
        assertThat(Draw.of(8, HUNDRED, 10)).isNotEqualTo(Draw.of(7, HUNDRED, 10));
    }

    @Test
    void everybody_is_drawn_once_at_most_and_no_more_than_there_are() {
        assertThat(Draw.of(7, HUNDRED, 30)).hasSize(30).doesNotHaveDuplicates().isSorted();
        assertThat(Draw.of(7, List.of(1, 1, 2), 5)).containsExactly(1, 2);
        assertThat(Draw.of(7, List.<Integer>of(), 5)).isEmpty();
    }

    @Test
    void nobody_is_favoured() {
        int[] drawn = new int[100];
        for (int seed = 0; seed < 5_000; seed++) {
            Draw.of(seed, HUNDRED, 10).forEach(one -> drawn[one]++);
        }

        assertThat(IntStream.of(drawn).boxed())
                .allSatisfy(times -> assertThat(times).isBetween(400, 600));
    }
}
