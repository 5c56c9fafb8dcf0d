package org.rollcall.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Slice;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the page that follows; absent on the last
 */
public record CursorPage<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    public CursorPage {
        items = List.copyOf(items);
    }

    public static <S, T> CursorPage<T> of(Slice<S> slice, Function<? super S, ? extends T> view) {
        Slice<T> shown = slice.map(view);
        return new CursorPage<>(shown.items(), shown.next());
    }
}
