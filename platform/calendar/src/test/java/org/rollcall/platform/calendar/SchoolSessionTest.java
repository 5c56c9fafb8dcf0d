package org.rollcall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolSessionTest {

    @Test
    void it_is_read_with_or_without_a_space_and_written_with_one() {
        assertThat(SchoolSession.parse("2026-09-18PM")).hasToString("2026-09-18 PM");
        assertThat(SchoolSession.parse("2026-09-18 PM")).isEqualTo(SchoolSession.parse("2026-09-18PM"));
    }

    @Test
    void the_morning_comes_before_the_afternoon_and_that_before_the_next_morning() {
        assertThat(SchoolSession.parse("2026-09-18AM")).isLessThan(SchoolSession.parse("2026-09-18PM"));
        assertThat(SchoolSession.parse("2026-09-18PM")).isLessThan(SchoolSession.parse("2026-09-21AM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-18", "2026-09-18 XM", "18/09/2026 AM", "2026-09-18  AM", "2026-02-30AM", ""})
    void another_form_is_refused_with_the_right_one(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolSession.parse(text))
                .withMessage("must be a date and AM or PM, such as 2026-09-18PM");
    }
}
