package org.rollcall.attendance.threshold;

import java.util.List;
import java.util.Set;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.threshold.mark.HeldMarks;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.platform.rules.Provision;

/**
 * Fifteen days coded I in one school year, counted in half days: in all, and again whenever a later illness comes to fifteen days
 * by itself. Sessions of one illness follow one another; closures are passed over, and any other mark, or none, ends it.
 */
@Provision(
        citation =
                "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13 (sickness return)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/contents/made",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-11-22")
final class Sickness {

    static final Letters CODES = Letters.of(Set.of(AbsenceMeasures.SICKNESS_CODE));
    static final int HALF_DAYS = AbsenceMeasures.SICKNESS_SESSIONS;

    private final HeldMarks marks;
    private final Stretches stretches;
    private int first = -1;
    private int inAll;
    private int began;
    private int running;
    private boolean unbroken;

    private Sickness(HeldMarks marks) {
        this.marks = marks;
        this.stretches = new Stretches(marks, this::crossing);
    }

    static List<Crossing> in(HeldMarks marks) {
        return new Sickness(marks).walk();
    }

    private List<Crossing> walk() {
        for (int mark = marks.firstOfYear(); mark < marks.size(); mark++) {
            boolean ill = CODES.has(marks.letter(mark));
            boolean passedOver = Letters.CLOSED.has(marks.letter(mark));
            if (running > 0 && (!marks.follows(mark) || !(ill || passedOver))) {
                running = 0;
                stretches.ends();
            }
            if (ill) {
                count(mark);
            }
        }
        return stretches.all();
    }

    private void count(int mark) {
        first = inAll++ == 0 ? mark : first;
        began = running++ == 0 ? mark : began;
        boolean met = inAll == HALF_DAYS || running == HALF_DAYS;
        if (met && !stretches.standing()) {
            unbroken = running == HALF_DAYS;
        }
        if (met || stretches.standing()) {
            stretches.holds(mark, unbroken ? began : first, unbroken ? running : inAll);
        }
    }

    private Crossing crossing(int metOn, int lastOn, int from, int count) {
        Crossing crossing = Crossing.at(Kind.SICKNESS, marks.day(from), marks.session(metOn), count)
                .through(marks.session(lastOn), count);
        return unbroken ? crossing.inARow() : crossing;
    }
}
