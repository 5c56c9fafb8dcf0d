package org.rollcall.referral.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.referral.evidence.Narrative;

class WrittenTest {

    @Test
    void a_day_is_written_in_words() {
        assertThat(Written.day(LocalDate.of(2026, 9, 21))).isEqualTo("21 September 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-08T09:30, Thursday 8 October 2026 at 9.30am",
        "2026-10-08T12:00, Thursday 8 October 2026 at 12 noon",
        "2026-10-08T12:15, Thursday 8 October 2026 at 12.15pm",
        "2026-10-08T14:00, Thursday 8 October 2026 at 2.00pm",
    })
    void a_moment_is_written_as_people_say_it(LocalDateTime at, String written) {
        assertThat(Written.moment(at)).isEqualTo(written);
    }

    @Test
    void a_list_ends_with_and() {
        assertThat(Written.list(List.of())).isEmpty();
        assertThat(Written.list(List.of("a"))).isEqualTo("a");
        assertThat(Written.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Written.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void lines_that_hold_something_become_paragraphs() {
        assertThat(Written.paragraphs(new Narrative("one\n\n two \n"))).containsExactly("one", "two");
        assertThat(Written.paragraphs(null)).isEmpty();
    }

    @Test
    void other_words_have_another_fingerprint_and_the_order_means_nothing() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("place", "room 4");
        data.put("again", true);

        assertThat(Written.fingerprint(data)).isEqualTo(Written.fingerprint(Map.of("again", true, "place", "room 4")));
        assertThat(Written.fingerprint(data))
                .isNotEqualTo(Written.fingerprint(Map.of("again", true, "place", "room 5")));
    }
}
