package org.rollcall.attendance.threshold;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.attendance.threshold.mark.HeldMarks;

/**
 * Puts the crossings of one measure together while marks are walked in time order: a stretch begins with the first mark at which
 * the measure holds and ends before the first at which it holds no more. What began in the year before is that year's.
 */
final class Stretches {

    private static final int NONE = -1;

    private final HeldMarks marks;
    private final Maker maker;
    private final List<Crossing> ended = new ArrayList<>(0);
    private int metOn = NONE;
    private int from;
    private int lastOn;
    private int count;

    Stretches(HeldMarks marks, Maker maker) {
        this.marks = marks;
        this.maker = maker;
    }

    /** The measure holds at this mark; the first mark that it counts is given, and how many there are. */
    void holds(int mark, int firstCounted, int nowCounted) {
        if (metOn == NONE) {
            metOn = mark;
            from = firstCounted;
        }
        lastOn = mark;
        count = nowCounted;
    }

    void ends() {
        if (metOn >= marks.firstOfYear()) {
            ended.add(maker.crossing(metOn, lastOn, from, count));
        }
        metOn = NONE;
    }

    boolean standing() {
        return metOn != NONE;
    }

    List<Crossing> all() {
        if (standing()) {
            ends();
        }
        return ended;
    }

    /** Makes a crossing of the places of three marks and a count. */
    @FunctionalInterface
    interface Maker {
        Crossing crossing(int metOn, int lastOn, int from, int count);
    }
}
