package org.rollcall.attendance.threshold.mark;

/** Counts marks in a window of so many school weeks that ends with the week of the newest. */
public final class WindowCount {

    private final HeldMarks marks;
    private final int weeks;
    private final int[] counted;
    private int newest = -1;
    private int oldest;

    public WindowCount(HeldMarks marks, int weeks) {
        this.marks = marks;
        this.weeks = weeks;
        this.counted = new int[marks.size()];
    }

    /** How many the window holds that ends with this mark's week, this mark included. */
    public int with(int mark) {
        counted[++newest] = mark;
        int firstWeek = marks.week(mark) - weeks + 1;
        while (marks.week(counted[oldest]) < firstWeek) {
            oldest++;
        }
        return newest - oldest + 1;
    }
}
