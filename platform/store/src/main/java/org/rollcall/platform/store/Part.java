package org.rollcall.platform.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.bson.Document;

/**
 * A part of each record, for reading very many: only these paths of the state leave the database, and no more is made of them than
 * the reader makes.
 *
 * @param paths below the state
 * @param read from a record's id and as much of its state as the paths hold: texts, numbers, truths, lists and maps of these
 */
public record Part<P>(List<String> paths, BiFunction<String, Map<String, Object>, P> read) {

    public Part {
        paths = List.copyOf(paths);
    }

    /** One value of each record, for lists of records that have it. */
    public static <P> Part<P> value(String path, BiFunction<String, Object, P> read) {
        return new Part<>(List.of(path), (id, state) -> read.apply(id, at(new Document(state), path)));
    }

    static Object at(Document state, String path) {
        return Objects.requireNonNull(state.getEmbedded(List.of(path.split("\\.", -1)), Object.class), path);
    }
}
