package org.rollcall.attendance.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private final List<String> taken = new ArrayList<>();

    @Test
    void each_line_is_read_by_the_names_of_the_columns_in_any_case() {
        Reading reading = read("{\"upn\":\"A1\",\"Code\":\"/\"}\n{\"UPN\":\"B2\",\"code\":null}");

        assertThat(taken).containsExactly("1 A1 /", "2 B2 ");
        assertThat(reading.lines()).isEqualTo(2);
        assertThat(reading.refused()).isZero();
    }

    @Test
    void empty_lines_and_other_line_ends_do_not_matter_and_numbers_are_read_as_they_stand() {
        read("\r\n{\"upn\":7,\"code\":\"\\\\\"}\r\n\n");

        assertThat(taken).containsExactly("2 7 \\");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"upn\":",
                "[1]",
                "\"text\"",
                "{\"upn\":{\"a\":1}}",
                "{\"upn\":[1]}",
                "{\"upn\":\"A\",\"upn\":\"B\"}",
                "{\"upn\":\"A\",\"UPN\":\"B\"}",
                "{\"upn\":\"A\"} {}",
                "nonsense"
            })
    void a_line_that_is_no_object_of_plain_values_is_refused_alone(String line) {
        Reading reading = read(line + "\n{\"upn\":\"B2\"}");

        assertThat(taken).containsExactly("2 B2 ");
        assertThat(reading.refused()).isEqualTo(1);
        assertThat(reading.problems().getFirst().line()).isEqualTo(1);
        assertThat(reading.problems().getFirst().reason()).doesNotContain("\"A\"");
    }

    @Test
    void a_line_without_end_is_refused_and_the_next_is_read() {
        Reading reading = read("{\"upn\":\"" + "x".repeat(70_000) + "\"}\n{\"upn\":\"B2\"}\n");

        assertThat(taken).containsExactly("2 B2 ");
        assertThat(reading.problems().getFirst().reason()).contains("64 KB");
    }

    private Reading read(String text) {
        return new JsonLines()
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        line -> taken.add(line.number() + " " + line.text("UPN") + " " + line.text("Code")));
    }
}
