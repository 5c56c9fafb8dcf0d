package org.rollcall.platform.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** Every item of a list, read page by page as it is asked for. */
    public static <T> Stream<T> all(Function<@Nullable String, Slice<T>> after) {
        return pages(after).flatMap(page -> page.items().stream());
    }

    /** The pages of a list, each read when it is asked for. */
    public static <T> Stream<Slice<T>> pages(Function<@Nullable String, Slice<T>> after) {
        return Stream.iterate(
                after.apply(null), Objects::nonNull, page -> page.next() == null ? null : after.apply(page.next()));
    }

    /** The same part, of what is made of each item. */
    public <R> Slice<R> map(Function<? super T, ? extends R> view) {
        return new Slice<>(items.stream().<R>map(view).toList(), next);
    }

    /** The same part with what is made of each item, which may be nothing: a page may be shorter than was asked for. */
    public <R> Slice<R> flatMap(Function<? super T, Stream<R>> view) {
        return new Slice<>(items.stream().flatMap(view).toList(), next);
    }

    /** The same part without some of its items. */
    public Slice<T> filter(Predicate<? super T> shown) {
        return new Slice<>(items.stream().filter(shown).toList(), next);
    }
}
