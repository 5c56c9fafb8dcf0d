package org.rollcall.attendance.threshold;

import java.util.List;
import org.rollcall.attendance.code.AbsenceLevel;
import org.rollcall.attendance.threshold.mark.HeldMarks;
import org.rollcall.attendance.threshold.mark.Letters;

/**
 * Persistent or severe absence: all absence, authorised or not, against the pupil's own possible sessions, from the first mark of
 * the school year to each session in turn. It is looked at from the day's least number of possible sessions on, since the first
 * absence of a new term would otherwise be a tenth of everything.
 */
final class AbsenceShare {

    static final AbsenceShare PERSISTENT = new AbsenceShare(Kind.PERSISTENT_ABSENCE, AbsenceLevel::isPersistent);
    static final AbsenceShare SEVERE = new AbsenceShare(Kind.SEVERE_ABSENCE, AbsenceLevel::isSevere);

    private final Kind kind;
    private final Level level;

    private AbsenceShare(Kind kind, Level level) {
        this.kind = kind;
        this.level = level;
    }

    /** Whether so many absences can be the share at any session, when no fewer sessions are looked at. */
    boolean canBe(int absent, int leastPossible) {
        return absent > 0 && level.reached(absent, Math.max(leastPossible, absent));
    }

    List<Crossing> in(HeldMarks marks, DatedNumber leastPossible) {
        int[] possible = new int[marks.size()];
        Stretches stretches = new Stretches(
                marks, (metOn, lastOn, from, count) -> Crossing.at(kind, marks.day(from), marks.session(metOn), count)
                        .through(marks.session(lastOn), count)
                        .ofPossible(possible[lastOn]));
        int absent = 0;
        int soFar = 0;
        for (int mark = marks.firstOfYear(); mark < marks.size(); mark++) {
            char letter = marks.letter(mark);
            if (Letters.POSSIBLE.has(letter)) {
                absent += Letters.ABSENT.has(letter) ? 1 : 0;
                possible[mark] = ++soFar;
                if (soFar >= leastPossible.at(marks.halfDay(mark)) && level.reached(absent, soFar)) {
                    stretches.holds(mark, marks.firstOfYear(), absent);
                } else {
                    stretches.ends();
                }
            }
        }
        return stretches.all();
    }

    /** Whether so many of so many sessions are the share. */
    @FunctionalInterface
    private interface Level {
        boolean reached(long absent, long possible);
    }
}
