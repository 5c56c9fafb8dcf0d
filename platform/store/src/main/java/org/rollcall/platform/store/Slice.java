package org.rollcall.platform.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list in its order, and where the next part begins; null at the end. */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** The first so many of what was found; there is a next part when more than that was. */
    public static <T> Slice<T> cut(List<T> found, int limit, Function<T, String> place) {
        List<T> items = found.subList(0, Math.min(limit, found.size()));
        return new Slice<>(items, found.size() > limit ? place.apply(items.getLast()) : null);
    }

    /** The same part, of what is made of each item. */
    public <R> Slice<R> map(Function<? super T, ? extends R> view) {
        return new Slice<>(items.stream().<R>map(view).toList(), next);
    }
}
