package org.rollcall.platform.store;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

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
}
