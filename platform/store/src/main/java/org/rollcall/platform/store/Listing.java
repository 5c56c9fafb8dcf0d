package org.rollcall.platform.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param except values not wanted, by their paths below the state: a few, which are passed over where the list is read
 */
public record Listing(
        Map<String, Object> equal,
        @Nullable String path,
        @Nullable Object first,
        @Nullable Object last,
        Map<String, Set<String>> except) {

    public Listing {
        equal = Map.copyOf(equal);
        except = Map.copyOf(except);
    }

    /** In the order of ids. */
    public static Listing of(Map<String, Object> equal) {
        return new Listing(equal, null, null, null, Map.of());
    }

    /** All of a council, in the order of a value. */
    public static Listing allBy(String path) {
        return of(Map.of()).by(path);
    }

    /** The same records as far as they have this value, in its order. */
    public Listing by(String path) {
        return new Listing(equal, path, null, null, except);
    }

    /** Those whose value is in these bounds, themselves included. A list may go on when its bounds have moved. */
    public Listing between(@Nullable Object first, @Nullable Object last) {
        return new Listing(equal, path, first, last, except);
    }

    /** Those that have none of a few values there, in pages as long as ever. A list may go on when other values are meant. */
    public Listing except(String there, Set<String> values) {
        if (values.isEmpty()) {
            return this;
        }
        Map<String, Set<String>> all = new HashMap<>(except);
        all.put(there, values);
        return new Listing(equal, path, first, last, all);
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
