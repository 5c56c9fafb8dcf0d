package org.rollcall.attendance.pupil.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UlnTest {

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
}
