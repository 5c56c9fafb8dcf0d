package org.rollcall.attendance.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class PostcodeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PostcodeRule rule = new PostcodeRule();

    static Stream<Vector> cases() {
        return Vectors.of("postcode.normalise");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_worked_cases_come_out_to_the_letter(Vector vector) {
        var given = JSON.treeToValue(vector.given(), PostcodeRule.Given.class);
        assertThat(JSON.readTree(JSON.writeValueAsString(rule.answer(given)))).isEqualTo(vector.expect());
    }

    @ParameterizedTest
    @CsvSource({
        "M1 1AE, M1 1AE",
        "m60 1nw, M60 1NW",
        "CR26XH, CR2 6XH",
        "dn55 1pt, DN55 1PT",
        "w1a-1hq, W1A 1HQ",
        "ec1a  1bb., EC1A 1BB",
        "gir0aa, GIR 0AA",
    })
    void every_shape_of_a_postcode_is_written_one_way(String typed, String written) {
        assertThat(Postcode.read(typed)).contains(new Postcode(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q1 1AA", // no area begins with Q, V or X
                "V1 1AA",
                "AI1 1AA", // nor has I, J or Z second
                "M1 1CE", // nor C, I, K, M, O or V at the end
                "M1 AA1",
                "M 1AE",
                "M123 1AE",
                "1AE",
                "GIR 0AB",
                "?",
                "W1A 1HQ UK",
            })
    void what_is_no_postcode_is_none(String typed) {
        assertThat(Postcode.read(typed)).isEmpty();
    }

    @Test
    void a_postcode_is_always_written_as_the_standard_says() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode("M11AE"));
    }
}
