package org.rollcall.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class AttendanceSummaryRuleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AttendanceSummaryRule rule = new AttendanceSummaryRule();

    static Stream<Vector> cases() {
        return Vectors.of("attendance.summary");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_worked_cases_come_out_to_the_letter(Vector vector) throws Exception {
        var given = JSON.treeToValue(vector.given(), AttendanceSummaryRule.Given.class);
        assertThat(JSON.readTree(JSON.writeValueAsString(rule.answer(given)))).isEqualTo(vector.expect());
    }

    @ParameterizedTest(name = "{1} of {0} missed: persistent {2}, severe {3}")
    @CsvSource({"100, 9, false, false", "100, 10, true, false", "100, 49, true, false", "100, 50, true, true"})
    void a_tenth_is_persistent_and_a_half_is_severe(long possible, long missed, boolean persistent, boolean severe) {
        var answer = rule.answer(new AttendanceSummaryRule.Given(Map.of("/", possible - missed, "O", missed)));
        assertThat(answer.persistentlyAbsent()).isEqualTo(persistent);
        assertThat(answer.severelyAbsent()).isEqualTo(severe);
    }

    @Test
    void every_text_that_is_no_code_and_every_count_below_nothing_is_named() {
        assertThatThrownBy(() -> rule.answer(new AttendanceSummaryRule.Given(Map.of("??", 1L, "/", -1L))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactlyInAnyOrder("/counts/??", "/counts/~1"));
    }
}
