package org.rollcall.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    @Test
    void it_names_the_values_that_it_asks_for() {
        assertThat(new Wording("Dear {{parent}}, {{child}} and {{ child }}").places())
                .containsExactly("child", "parent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{child}}}",
                "{{&child}}",
                "{{#child}}x{{/child}}",
                "{{>letterhead}}",
                "{{child",
                "child}}",
                "{child}",
                "{{child.name}}",
                "{{!note}}",
                "{{=<% %>=}}",
                "{{}}",
            })
    void anything_else_in_braces_is_not_wording(String words) {
        assertThat(new Wording(words).isWellFormed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain words.", "{{child}}", "{{ child }} & <b>bold</b>"})
    void plain_words_and_places_are(String words) {
        assertThat(new Wording(words).isWellFormed()).isTrue();
    }

    @Test
    void an_empty_line_parts_paragraphs_and_a_single_one_does_not() {
        assertThat(new Wording("One\nstill one.\n \n\nTwo.\r\n\r\nThree.").paragraphs(Map.of()))
                .containsExactly("One still one.", "Two.", "Three.")
                .hasToString("One still one. Two. Three.");
    }

    @Test
    void a_value_is_put_in_once_and_as_text() {
        assertThat(new Wording("{{child}} of {{school}}: {{missed}}")
                        .paragraphs(Map.of("child", "{{school}}\n\n<b>$1</b>", "school", "Oak", "missed", 3)))
                .isEqualTo(List.of("{{school}} <b>$1</b> of Oak: 3"));
    }

    @Test
    void a_value_that_is_missing_or_is_not_short_is_an_error_and_not_a_gap() {
        Wording wording = new Wording("{{child}}");

        assertThatIllegalArgumentException().isThrownBy(() -> wording.paragraphs(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> wording.paragraphs(Map.of("child", List.of("a"))));
    }
}
