package org.rollcall.attendance.threshold;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.JudgedPattern.JudgedVersion;
import org.rollcall.attendance.threshold.mark.HeldMarks;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.attendance.threshold.mark.WindowCount;

/** Counts marks by one version of a pattern, in force or not: on its first day a version also counts what came before. */
final class PatternCounter {

    private final JudgedVersion version;
    private final @Nullable WindowCount window;
    private int count;
    private int began;

    PatternCounter(JudgedVersion version, HeldMarks marks) {
        Integer weeks = version.version().schoolWeeks();
        this.version = version;
        this.window = weeks == null ? null : new WindowCount(marks, weeks);
    }

    boolean isOf(@Nullable JudgedVersion other) {
        return version.equals(other);
    }

    void count(HeldMarks marks, int mark) {
        boolean counts = version.codes().has(marks.letter(mark));
        if (window != null) {
            count = counts ? window.with(mark) : count;
        } else {
            countInARow(marks, mark, counts);
        }
    }

    private void countInARow(HeldMarks marks, int mark, boolean counts) {
        boolean goesOn = marks.follows(mark) && (counts || Letters.CLOSED.has(marks.letter(mark)));
        if (!goesOn) {
            count = 0;
        }
        if (counts && count++ == 0) {
            began = mark;
        }
    }

    /** Says whether the pattern holds at this mark, if the mark decides it. */
    void judge(HeldMarks marks, int mark, Stretches stretches) {
        boolean counts = version.codes().has(marks.letter(mark));
        if (counts && count >= version.version().count()) {
            stretches.holds(mark, window == null ? began : mark, count);
        } else if (counts || (window == null && count == 0)) {
            stretches.ends();
        }
    }
}
