package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;

class PlaceTest {

    private static final String MARK = "0123abcd";

    @Property(tries = 200)
    void a_text_a_time_and_a_number_come_back_as_they_were(
            @ForAll @AlphaChars @NumericChars @Chars({'\n', '~', ' ', '-', 'é'}) String text,
            @ForAll long number,
            @ForAll @AlphaChars @Chars({':', '~'}) String id) {
        assertThat(read(new Place(text, id).text(MARK))).isEqualTo(new Place(text, id));
        assertThat(read(new Place(number, id).text(MARK))).isEqualTo(new Place(number, id));
        assertThat(read(new Place(Date.from(Instant.ofEpochMilli(number)), id).text(MARK)))
                .isEqualTo(new Place(Date.from(Instant.ofEpochMilli(number)), id));
        assertThat(new Place(text, id).text(MARK)).matches("[A-Za-z0-9_-]+");
    }

    @Example
    void what_does_not_carry_the_whole_form_is_no_place() {
        for (String plain : new String[] {
            "",
            MARK,
            MARK + "\n",
            MARK + "\nid",
            MARK + "t",
            MARK + "x1\nid",
            MARK + "n\nid",
            MARK + "n1x\nid",
            MARK + "d99999999999999999999\nid",
            "0123abcet1\nid"
        }) {
            assertThatExceptionOfType(NoSuchPlace.class)
                    .as(plain)
                    .isThrownBy(
                            () -> read(Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8))));
        }
        assertThatExceptionOfType(NoSuchPlace.class).isThrownBy(() -> read("2026-09-21~id"));
    }

    @Example
    void no_list_is_in_the_order_of_what_has_no_place() {
        assertThatIllegalStateException().isThrownBy(() -> new Place(true, "id").text(MARK));
    }

    private static Place read(String text) {
        return Place.read(text, MARK);
    }
}
