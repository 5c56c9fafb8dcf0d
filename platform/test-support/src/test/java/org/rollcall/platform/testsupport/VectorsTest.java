package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorsTest {

    @Test
    void all_worked_cases_are_there() {
        assertThat(Vectors.rules().flatMap(Vectors::of)).hasSize(88 + 74 + 102);
    }

    @Test
    void a_case_that_names_a_calendar_has_the_calendar_itself() {
        List<Vector> cases = Vectors.rules()
                .flatMap(Vectors::of)
                .filter(vector -> vector.given().findValue("calendar") != null)
                .toList();

        assertThat(cases)
                .isNotEmpty()
                .allMatch(vector ->
                        vector.given().findValue("calendar").path("terms").isArray());
    }

    @Test
    void a_rule_without_cases_is_a_mistake() {
        assertThatThrownBy(() -> Vectors.of("no.such-rule")).isInstanceOf(IllegalArgumentException.class);
    }
}
