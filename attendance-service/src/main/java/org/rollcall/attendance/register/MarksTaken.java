package org.rollcall.attendance.register;

import org.rollcall.platform.store.Change;

/** What became of the marks given for some pupils. */
public record MarksTaken(long created, long changed, long unchanged, long thresholdsReached) {

    public static final MarksTaken NOTHING = new MarksTaken(0, 0, 0, 0);

    static MarksTaken of(Register.Recorded recorded, Change<Register> change) {
        return new MarksTaken(
                recorded.created(),
                recorded.changed(),
                recorded.unchanged(),
                change.events().size());
    }

    public MarksTaken plus(MarksTaken other) {
        return new MarksTaken(
                created + other.created,
                changed + other.changed,
                unchanged + other.unchanged,
                thresholdsReached + other.thresholdsReached);
    }
}
