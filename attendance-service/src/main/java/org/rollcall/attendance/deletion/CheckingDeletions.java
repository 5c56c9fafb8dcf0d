package org.rollcall.attendance.deletion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rollcall.attendance.deletion.proposal.Enquiries;
import org.rollcall.attendance.deletion.step.Challenge;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.web.Seen;

/** The council's steps: its part of the joint enquiries, its agreement, its challenge. */
final class CheckingDeletions {

    private final Deletions deletions;
    private final VisibleDeletions visible;
    private final JudgingDeletions judging;
    private final Clock clock;

    CheckingDeletions(Deletions deletions, VisibleDeletions visible, JudgingDeletions judging, Clock clock) {
        this.deletions = deletions;
        this.visible = visible;
        this.judging = judging;
        this.clock = clock;
    }

    Stored<RollDeletion> enquired(Seen seen, Enquiries made) {
        Stored<RollDeletion> stored = visible.get(seen);
        boolean asked = stored.value().proposal().ground().needsJointEnquiries();
        if (!asked || !stored.value().state().isUndecided()) {
            throw refused(
                    "NO_ENQUIRIES_OPEN",
                    "Joint enquiries belong to grounds H and I, before the deletion is confirmed.",
                    stored.value());
        }
        return deletions.aggregates().save(stored, stored.value().enquired(made), Actor.of(seen.caller()));
    }

    /** The council agrees: only to what the law allows, with its own part done. */
    Stored<RollDeletion> agree(Seen seen, boolean consent) {
        Stored<RollDeletion> stored = visible.get(seen);
        if (stored.value().state() != DeletionState.LA_CHECK) {
            throw refused(
                    "NOT_WITH_COUNCIL", "The school has not handed this deletion to the council.", stored.value());
        }
        LocalDate today = LocalDate.now(clock);
        Change<RollDeletion> agreed = stored.value().agree(seen.caller().subject(), today, consent);
        judging.judge(seen.caller().tenant(), agreed.value(), today).refuseBlockers();
        return deletions.aggregates().save(stored, agreed, Actor.of(seen.caller()));
    }

    Stored<RollDeletion> challenge(Seen seen, String reason) {
        Stored<RollDeletion> stored = visible.get(seen);
        Challenge challenge = Challenge.raised(reason, seen.caller().subject(), LocalDate.now(clock));
        return deletions
                .aggregates()
                .save(stored, stored.value().challenge(seen.id(), challenge), Actor.of(seen.caller()));
    }

    private static Refused refused(String code, String detail, RollDeletion deletion) {
        return new Refused(List.of(
                new FailingGuard(code, detail, deletion.proposal().ground().provision())));
    }
}
