package org.rollcall.attendance.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.returns.due.ReturnKind;
import org.rollcall.platform.store.Stored;

/**
 * A return as the rest of the service reads it, without what it told of the child.
 *
 * @param triggerOn the day of the fact
 * @param sentOn null until it was sent
 * @param late it was sent after its last day, or has not been sent although that has passed
 */
public record KnownReturn(
        String id,
        ReturnKind kind,
        String pupilId,
        String schoolUrn,
        LocalDate triggerOn,
        LocalDate dueOn,
        ReturnState state,
        @Nullable LocalDate sentOn,
        boolean late) {

    static KnownReturn of(Stored<StatutoryReturn> stored) {
        StatutoryReturn owed = stored.value();
        Sending sent = owed.sending();
        return new KnownReturn(
                stored.id(),
                owed.kind(),
                owed.pupilId(),
                owed.schoolUrn(),
                owed.occasion().on(),
                owed.dueOn(),
                owed.state(),
                sent == null ? null : sent.on(),
                sent == null ? owed.state() == ReturnState.LATE : sent.late());
    }
}
