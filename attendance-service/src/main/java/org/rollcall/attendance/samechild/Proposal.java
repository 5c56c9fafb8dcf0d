package org.rollcall.attendance.samechild;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.samechild.likeness.Likeness;
import org.rollcall.attendance.samechild.likeness.Likeness.Reason;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;

/**
 * Two records of one council that may be of the same child, from the moment a machine noticed until an officer has decided. Nothing is
 * merged: the officer's word is announced, and the schools put the number right at its source.
 *
 * @param decidedBy who decided; null while nobody has
 */
record Proposal(
        String id,
        String pupilId,
        String otherPupilId,
        int score,
        List<Reason> reasons,
        Verdict verdict,
        @Nullable String decidedBy) {

    Proposal {
        reasons = List.copyOf(reasons);
    }

    /** The same two records make the same proposal, whichever comes first. */
    static String idOf(String pupilId, String otherPupilId) {
        return pupilId.compareTo(otherPupilId) < 0
                ? Ids.from("same-child", pupilId, otherPupilId)
                : Ids.from("same-child", otherPupilId, pupilId);
    }

    static Proposal of(String pupilId, String otherPupilId, Likeness likeness) {
        String first = pupilId.compareTo(otherPupilId) < 0 ? pupilId : otherPupilId;
        String second = first.equals(pupilId) ? otherPupilId : pupilId;
        return new Proposal(
                idOf(first, second),
                first,
                second,
                likeness.score(),
                likeness.reasons().stream().sorted().toList(),
                Verdict.OPEN,
                null);
    }

    Change<Proposal> announced() {
        return Change.of(this).announcing(new ProposalEvent.Proposed(id, pupilId, otherPupilId, score));
    }

    /** An officer decides, and may think better of it later; a decision is never taken back to open. */
    Change<Proposal> decide(Verdict found, String officer) {
        if (found == Verdict.OPEN) {
            throw Refused.transition(
                    verdict, found, Set.of(Verdict.SAME_CHILD, Verdict.DIFFERENT_CHILDREN), "an officer decides");
        }
        if (found == verdict) {
            return Change.of(this);
        }
        return Change.of(new Proposal(id, pupilId, otherPupilId, score, reasons, found, officer))
                .announcing(new ProposalEvent.Decided(id, pupilId, otherPupilId, found));
    }
}
