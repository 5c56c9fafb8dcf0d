package org.rollcall.attendance.pupil.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            O'Brien          | obrien
            O'Brien          | O Brien
            O’Brien          | o'br
            O'Brien          | Brien
            OBrien           | O'Brien
            Ó Briain         | o briain
            Ó Briain         | Briain
            O\u0301 Briain   | ÓBriain
            Smith-Jones      | Jones
            Smith-Jones      | smith jones
            Smith-Jones      | SMITHJ
            Smith Jones      | Smith-Jones
            van der Berg     | der Berg
            Ng               | ng
            Łukasiewicz      | Lukas
            Weiß             | weiss
            Åström           | astrom
            Đorđević         | dorde
            Ольга            | оль
            Featherstonehaugh| Featherstonehaugh
            Featherstonehaugh| featherston
            """)
    void a_name_is_found_by_its_beginning_and_by_that_of_its_parts(String name, String written) {
        assertThat(of(name).surnames()).contains(NameKeys.key(written));
        assertThat(NameKeys.begins(name, written)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not found by {1}")
    @CsvSource({
        "O'Brien, rien",
        "Smith-Jones, Jonas",
        "Smith-Jones, ones",
        "Ng, nga",
        "Featherstonehaugh, Featherstonehall"
    })
    void nothing_is_found_by_the_middle_of_a_part_or_by_more_than_it_has(String name, String written) {
        assertThat(of(name).surnames().contains(NameKeys.key(written)) && NameKeys.begins(name, written))
                .isFalse();
    }

    @Test
    void a_long_name_has_keys_of_two_to_eight_letters_and_one_key_each() {
        NameKeys keys = of("Featherstonehaugh");

        assertThat(keys.surnames()).first().isEqualTo("FE");
        assertThat(keys.surnames()).last().isEqualTo("FEATHERS");
        assertThat(of("Smith-Smith").surnames()).doesNotHaveDuplicates();
        assertThat(of("A-B-C-D-E-F-G-H-I-J-K-L").surnames()).hasSizeLessThan(43);
    }

    @Test
    void whoever_goes_by_another_name_is_found_by_both_in_the_place_of_the_legal_one() {
        NameKeys keys = NameKeys.of(new PersonName("Ó Briain", "Seán"), new PersonName("Frost", "Jack"));

        assertThat(keys.surnames()).contains("OBRIAIN", "FROST");
        assertThat(keys.forenames()).contains("SEAN", "JACK");
        assertThat(keys.order()).isEqualTo("OBRIAIN SEAN");
    }

    @Test
    void keys_are_never_printed() {
        assertThat(of("Ashdown")).asString().doesNotContainIgnoringCase("ash");
    }

    private static NameKeys of(String surname) {
        return NameKeys.of(new PersonName(surname, "Robin"), null);
    }
}
