package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Change<Integer> ONE = Change.of(1).announcing(new Said("one"));

    @Test
    void a_step_that_nobody_is_told_of_keeps_what_is_told() {
        Change<Integer> two = ONE.with(value -> value + 1);

        assertThat(two.value()).isEqualTo(2);
        assertThat(two.events()).containsExactly(new Said("one"));
    }

    @Test
    void the_next_decision_is_told_after_the_first() {
        Change<Integer> two = ONE.then(value -> Change.of(value + 1).announcing(new Said("two")));

        assertThat(two.value()).isEqualTo(2);
        assertThat(two.events()).containsExactly(new Said("one"), new Said("two"));
    }

    private record Said(String word) implements Event {}
}
