package org.rollcall.attendance.deletion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.attendance.deletion.step.Confirmation;
import org.rollcall.attendance.deletion.step.Removal;
import org.rollcall.platform.store.Stored;

/** A deletion in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeletionLine(
        String id,
        DeletionState state,
        String pupilId,
        String schoolUrn,
        Ground ground,
        LocalDate proposedOn,
        boolean councilCheckRequired,
        boolean councilAgreed,
        @Nullable LocalDate deleteOn,
        @Nullable LocalDate deletedOn) {

    static DeletionLine of(Stored<RollDeletion> stored) {
        RollDeletion deletion = stored.value();
        Confirmation confirmed = deletion.confirmation();
        Removal removal = deletion.removal();
        return new DeletionLine(
                stored.id(),
                deletion.state(),
                deletion.pupilId(),
                deletion.schoolUrn(),
                deletion.proposal().ground(),
                deletion.proposedOn(),
                deletion.checkRequired(),
                deletion.council().agreed(),
                confirmed == null ? null : confirmed.deleteOn(),
                removal == null ? null : removal.on());
    }
}
