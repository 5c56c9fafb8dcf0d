package org.rollcall.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.web.CursorPage;

class RecordIdsTest {

    record Line(
            String caseId,
            String pupilId,
            String name,
            @Nullable String referralId) {}

    record Family(String id, List<Line> children, Map<String, Line> bySchool, Object other) {}

    @Test
    void the_address_comes_first_and_then_every_id_of_the_answer_once() {
        Family family = new Family(
                "f-1",
                List.of(new Line("c-1", "p-1", "Amara Okafor", null), new Line("c-2", "p-2", "Jude Okafor", "r-2")),
                Map.of("142101", new Line("c-3", "p-1", "Amara Okafor", null)),
                "p-9");

        assertThat(RecordIds.of(List.of("f-1"), family))
                .containsExactly("f-1", "c-1", "p-1", "c-2", "p-2", "r-2", "c-3");
    }

    @Test
    void each_line_of_a_page_is_looked_at() {
        CursorPage<Line> page = new CursorPage<>(
                List.of(new Line("c-1", "p-1", "Amara", null), new Line("c-2", "p-2", "Jude", null)), "next-page");

        assertThat(RecordIds.of(List.of(), page)).containsExactly("c-1", "p-1", "c-2", "p-2");
    }

    @Test
    void what_has_not_the_form_of_an_id_is_not_kept_since_it_may_be_a_name() {
        assertThat(RecordIds.of(List.of("Amara Okafor", "okafor@example.org", "O'Brien", "Æthel"), null))
                .isEmpty();
        assertThat(RecordIds.of(List.of("0198f2a0-7c11:x_1.2~3", "x".repeat(150)), null))
                .hasSize(2);
        assertThat(RecordIds.of(List.of("x".repeat(151)), null)).isEmpty();
    }

    @Test
    void the_id_of_a_request_is_no_records() {
        record Noted(String id, String correlationId) {}

        assertThat(RecordIds.of(List.of(), new Noted("e-1", "k-1"))).containsExactly("e-1");
    }

    @Test
    void an_answer_that_is_no_view_names_nothing() {
        assertThat(RecordIds.of(List.of(), new byte[] {1, 2})).isEmpty();
        assertThat(RecordIds.of(List.of(), null)).isEmpty();
    }

    @Test
    void no_entry_grows_without_bound() {
        List<Line> many = IntStream.range(0, RecordIds.MOST)
                .mapToObj(i -> new Line("c-" + i, "p-" + i, "", null))
                .toList();

        assertThat(RecordIds.of(List.of(), many)).hasSize(RecordIds.MOST).endsWith("p-" + (RecordIds.MOST / 2 - 1));
    }
}
