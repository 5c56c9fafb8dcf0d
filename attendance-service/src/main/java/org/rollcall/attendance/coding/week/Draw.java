package org.rollcall.attendance.coding.week;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A sample drawn by lot. The seed is kept with what was drawn, so that anybody can draw it again from the same list and see that
 * nobody chose; the generator is the one whose numbers the Java platform specifies.
 */
public final class Draw {

    private Draw() {}

    /** So many of these, each at most once, in their natural order. */
    public static <T extends Comparable<? super T>> List<T> of(int seed, Collection<T> all, int size) {
        List<T> left = new ArrayList<>(all.stream().distinct().sorted().toList());
        Random lot = new Random(seed);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < size && !left.isEmpty()) {
            int place = lot.nextInt(left.size());
            Collections.swap(left, place, left.size() - 1);
            drawn.add(left.removeLast());
        }
        return drawn.stream().sorted().toList();
    }
}
