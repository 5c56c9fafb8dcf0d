package org.rollcall.attendance.register;

import java.util.List;
import org.rollcall.attendance.register.announcement.RegisterEvent;
import org.rollcall.platform.store.Change;

/**
 * What became of the marks given for some pupils.
 *
 * @param disputed not entered, since another connection of the school had given others
 * @param thresholdsReached announced crossings of the national threshold; the others are to be listed
 */
public record MarksTaken(long created, long changed, long unchanged, long disputed, long thresholdsReached) {

    public static final MarksTaken NOTHING = new MarksTaken(0, 0, 0, 0, 0);

    static MarksTaken of(Register.Recorded recorded, Change<Register> change) {
        return new MarksTaken(
                recorded.created(),
                recorded.changed(),
                recorded.unchanged(),
                recorded.disputed(),
                change.events().stream()
                        .filter(RegisterEvent.ThresholdReached.class::isInstance)
                        .count());
    }

    static MarksTaken of(List<RegisterWriting.Step> steps) {
        return steps.stream().map(RegisterWriting.Step::taken).reduce(NOTHING, MarksTaken::plus);
    }

    public MarksTaken plus(MarksTaken other) {
        return new MarksTaken(
                created + other.created,
                changed + other.changed,
                unchanged + other.unchanged,
                disputed + other.disputed,
                thresholdsReached + other.thresholdsReached);
    }
}
