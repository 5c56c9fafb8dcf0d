package org.rollcall.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a council a list is of, and in what order: that of their ids, or that of one value and of ids where it is the same.
 * A list in the order of a value is of the records that have it.
 *
 * @param equal the values wanted, by their paths below the state
 * @param path of the value that gives the order, below the state; without it ids do
 * @param first the least value wanted; without it from the beginning
 * @param last the greatest value wanted; without it to the end
 */
public record Listing(
        Map<String, Object> equal,
        @Nullable String path,
        @Nullable Object first,
        @Nullable Object last) {

    public Listing {
        equal = Map.copyOf(equal);
    }

    /** In the order of ids. */
    public static Listing of(Map<String, Object> equal) {
        return new Listing(equal, null, null, null);
    }

    /** All of a council, in the order of a value. */
    public static Listing allBy(String path) {
        return of(Map.of()).by(path);
    }

    /** The same records as far as they have this value, in its order. */
    public Listing by(String path) {
        return new Listing(equal, path, null, null);
    }

    /** Those whose value is in these bounds, themselves included. A list may go on when its bounds have moved. */
    public Listing between(@Nullable Object first, @Nullable Object last) {
        return new Listing(equal, path, first, last);
    }

    /** The paths of the index that serves it. */
    List<String> index() {
        List<String> paths = new ArrayList<>(new TreeMap<>(equal).keySet());
        if (path != null) {
            paths.add(path);
        }
        return paths;
    }
}
