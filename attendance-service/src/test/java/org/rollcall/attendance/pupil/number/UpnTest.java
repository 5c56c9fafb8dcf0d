package org.rollcall.attendance.pupil.number;

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

class UpnTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Vector> cases() {
        return Vectors.of("upn.validate");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_worked_cases_come_out_to_the_letter(Vector vector) throws Exception {
        var given = JSON.treeToValue(vector.given(), UpnRule.Given.class);
        assertThat(JSON.readTree(JSON.writeValueAsString(new UpnRule().answer(given))))
                .isEqualTo(vector.expect());
    }

    @Test
    void the_check_letter_of_the_much_copied_example_is_P() {
        assertThat(Upn.of("P207000016049").value()).isEqualTo("P207000016049");
        assertThat(Upn.faultIn("Q207000016049")).contains(UpnFault.CHECK_LETTER);
    }

    @Test
    void spaces_and_case_do_not_matter() {
        assertThat(Upn.of(" p2070 0001 6049 ")).isEqualTo(new Upn("P207000016049"));
    }

    @ParameterizedTest
    @CsvSource({"P20700001604, LENGTH", "I207000016049, FORMAT", "P20700001604S, FORMAT", "P207000O16049, FORMAT"})
    void the_first_thing_wrong_is_named(String written, UpnFault fault) {
        assertThat(Upn.faultIn(written)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "005, true",
        "006, false",
        "000, false",
        "200, false",
        "201, true",
        "213, true",
        "214, false",
        "938, true",
        "939, false",
        "943, true",
        "944, false",
        "991, false"
    })
    void only_an_authority_of_the_census_list_issues_numbers(String code, boolean issues) {
        assertThat(UpnIssuers.include(code)).isEqualTo(issues);
    }

    @Test
    void a_last_letter_makes_it_temporary() {
        assertThat(Upn.of("U31240022500R").temporary()).isTrue();
        assertThat(Upn.of("P207000016049").temporary()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=1+1", "P207000016048"})
    void nothing_else_can_be_made_into_one(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Upn.of(written));
    }
}
