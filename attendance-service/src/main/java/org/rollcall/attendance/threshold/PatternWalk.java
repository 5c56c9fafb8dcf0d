package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rollcall.attendance.threshold.JudgedPattern.JudgedVersion;
import org.rollcall.attendance.threshold.mark.HeldMarks;

/** Where one of the council's patterns is met in the marks of a school year, which begins the count afresh. */
final class PatternWalk {

    private final JudgedPattern pattern;
    private final HeldMarks marks;
    private final List<PatternCounter> counters;
    private final Stretches stretches;

    private PatternWalk(JudgedPattern pattern, HeldMarks marks) {
        this.pattern = pattern;
        this.marks = marks;
        this.counters = pattern.versions().stream()
                .map(version -> new PatternCounter(version, marks))
                .toList();
        this.stretches = new Stretches(marks, this::crossing);
    }

    static List<Crossing> in(HeldMarks marks, JudgedPattern pattern) {
        return new PatternWalk(pattern, marks).walk();
    }

    private List<Crossing> walk() {
        for (int mark = marks.firstOfYear(); mark < marks.size(); mark++) {
            JudgedVersion inForce = pattern.on(marks.day(mark));
            if (inForce == null) {
                stretches.ends();
            }
            for (PatternCounter counter : counters) {
                counter.count(marks, mark);
                if (counter.isOf(inForce)) {
                    counter.judge(marks, mark, stretches);
                }
            }
        }
        return stretches.all();
    }

    private Crossing crossing(int metOn, int lastOn, int from, int count) {
        JudgedVersion met = Objects.requireNonNull(pattern.on(marks.day(metOn)));
        Integer weeks = met.version().schoolWeeks();
        LocalDate first = weeks == null ? marks.day(from) : marks.time().windowBegins(marks.week(metOn), weeks);
        return new Crossing(
                Kind.PATTERN,
                pattern.id(),
                first,
                marks.session(metOn),
                marks.session(lastOn),
                count,
                null,
                weeks == null);
    }
}
