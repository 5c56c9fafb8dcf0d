package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final List<Integer> LIST = List.of(1, 2, 3, 4, 5);

    private final List<@Nullable String> read = new ArrayList<>();

    @Test
    void a_list_is_cut_only_where_more_was_found_than_is_wanted() {
        assertThat(Slice.cut(LIST, 4, String::valueOf)).isEqualTo(new Slice<>(List.of(1, 2, 3, 4), "4"));
        assertThat(Slice.cut(LIST, 5, String::valueOf)).isEqualTo(new Slice<>(LIST, null));
        assertThat(Slice.cut(List.of(), 5, String::valueOf)).isEqualTo(new Slice<>(List.of(), null));
    }

    @Test
    void every_item_comes_once_and_a_page_is_read_when_it_is_asked_for() {
        assertThat(Slice.all(this::page).limit(2)).containsExactly(1, 2);
        assertThat(read).containsExactly((String) null);
        assertThat(Slice.all(this::page)).containsExactlyElementsOf(LIST);
        assertThat(Slice.pages(this::page).map(Slice::items)).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    }

    @Test
    void what_is_made_of_a_part_goes_on_where_the_part_does() {
        Slice<Integer> page = page(null);

        assertThat(page.map(item -> "number " + item)).isEqualTo(new Slice<>(List.of("number 1", "number 2"), "2"));
        assertThat(page.filter(item -> item > 1)).isEqualTo(new Slice<>(List.of(2), "2"));
        assertThat(page.flatMap(item -> Stream.of(item, item))).isEqualTo(new Slice<>(List.of(1, 1, 2, 2), "2"));
    }

    private Slice<Integer> page(@Nullable String after) {
        read.add(after);
        int from = after == null ? 0 : Integer.parseInt(after);
        return Slice.cut(LIST.subList(from, Math.min(LIST.size(), from + 3)), 2, String::valueOf);
    }
}
