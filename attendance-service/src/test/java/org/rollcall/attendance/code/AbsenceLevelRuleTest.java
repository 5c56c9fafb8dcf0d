package org.rollcall.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.code.AbsenceLevelRule.Answer;
import org.rollcall.attendance.code.AbsenceLevelRule.Given;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class AbsenceLevelRuleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AbsenceLevelRule rule = new AbsenceLevelRule();

    static Stream<Vector> cases() {
        return Vectors.of("pa.classify");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_worked_cases_come_out_to_the_letter(Vector vector) throws Exception {
        var given = JSON.treeToValue(vector.given(), Given.class);
        assertThat(JSON.readTree(JSON.writeValueAsString(rule.answer(given)))).isEqualTo(vector.expect());
    }

    @ParameterizedTest(name = "{1} of {0}, at risk from {2}: {3} % is {4}")
    @CsvSource({
        "333, 33, 5, 9.9, AT_RISK",
        "333, 34, 5, 10.2, PERSISTENT",
        "1000, 499, 5, 49.9, PERSISTENT",
        "1000, 500, 5, 50.0, SEVERE",
        "2000, 999, 5, 50.0, PERSISTENT",
        "200, 10, 5, 5.0, AT_RISK",
        "200, 9, 5, 4.5, OK",
        "200, 15, 7.5, 7.5, AT_RISK",
        "200, 14, 7.5, 7.0, OK",
        "10, 0, 5, 0.0, OK"
    })
    void shares_are_compared_before_they_are_rounded(
            long possible, long absent, BigDecimal atRisk, String shown, AbsenceLevel level) {
        assertThat(rule.answer(new Given(possible, absent, atRisk))).isEqualTo(new Answer(shown, level));
    }

    @ParameterizedTest(name = "{0} possible, {1} absent, {2}: {3}")
    @CsvSource({
        "-1, 0, 5, /possible",
        "10, -1, 5, /absent",
        "10, 11, 5, /absent",
        "0, 1, 5, /absent",
        "10, 1, -0.1, /atRiskPct",
        "10, 1, 100.1, /atRiskPct"
    })
    void nonsense_is_refused_by_name(long possible, long absent, BigDecimal atRisk, String pointer) {
        assertThatThrownBy(() -> rule.answer(new Given(possible, absent, atRisk)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(pointer));
    }
}
