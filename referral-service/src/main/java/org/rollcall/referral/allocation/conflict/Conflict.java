package org.rollcall.referral.allocation.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.evidence.Narrative;

/**
 * An officer's tie to a child or to people of a family.
 *
 * @param request tells a repeat of the declaration from another one under the same name
 * @param endedOn the first day on which it does not count any more
 */
record Conflict(
        String id,
        @Nullable PupilId pupil,
        List<ParentId> parents,
        Tie tie,
        @Nullable Narrative note,
        LocalDate declaredOn,
        String declaredBy,
        String request,
        @Nullable LocalDate endedOn) {

    /** What the tie is. */
    enum Tie {
        RELATIVE,
        FRIEND_OR_NEIGHBOUR,
        COLLEAGUE,
        EARLIER_WORK_WITH_FAMILY,
        OTHER
    }

    Conflict {
        parents = List.copyOf(parents);
    }

    boolean stands() {
        return endedOn == null;
    }

    Optional<PupilId> child() {
        return Optional.ofNullable(pupil);
    }

    Conflict end(LocalDate on) {
        return new Conflict(id, pupil, parents, tie, note, declaredOn, declaredBy, request, on);
    }
}
