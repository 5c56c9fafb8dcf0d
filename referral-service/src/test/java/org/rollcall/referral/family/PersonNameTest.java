package org.rollcall.referral.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë O'Brien-Smith, zoe obrien smith",
        "Mrs. Jane  Doe,    JANE DOE",
        "Dr Jane Doe,       Jane Doe",
        "Jürgen Müller,     Jurgen Muller",
        "Anne–Marie Dupont, Anne Marie Dupont",
    })
    void spellings_of_one_name_match(String one, String other) {
        assertThat(new PersonName(one).matches(new PersonName(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe,     John Doe",
        "Jane Doe,     Jane A Doe",
        "Missandei Doe, Andei Doe",
        "Jane Doe,     Doe Jane",
    })
    void different_names_do_not_match(String one, String other) {
        assertThat(new PersonName(one).matches(new PersonName(other))).isFalse();
    }

    @Test
    void a_name_is_never_printed() {
        assertThat(new PersonName("Jane Doe")).asString().doesNotContain("Jane");
    }
}
