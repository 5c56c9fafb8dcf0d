package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.step.Removal;
import org.rollcall.platform.store.Stored;

/**
 * A deletion as the rest of the service reads it.
 *
 * @param ground the letter of the ground in SI 2024/208 reg. 9(1)
 * @param joined the first day of the stay that it ends or ended
 * @param deletedOn null until the name was deleted
 * @param destination school, country, home education or unknown
 */
public record KnownDeletion(
        String id,
        String pupilId,
        String schoolUrn,
        String ground,
        DeletionState state,
        LocalDate joined,
        LocalDate proposedOn,
        @Nullable LocalDate deletedOn,
        String destination) {

    static KnownDeletion of(Stored<RollDeletion> stored) {
        RollDeletion deletion = stored.value();
        Removal removal = deletion.removal();
        return new KnownDeletion(
                stored.id(),
                deletion.pupilId(),
                deletion.schoolUrn(),
                deletion.proposal().ground().name(),
                deletion.state(),
                deletion.joined(),
                deletion.proposedOn(),
                removal == null ? null : removal.on(),
                deletion.proposal().destination().kind().name());
    }

    /** The day by which lists are asked: of the deletion, or of the proposal while there is none. */
    LocalDate day() {
        return deletedOn == null ? proposedOn : deletedOn;
    }
}
