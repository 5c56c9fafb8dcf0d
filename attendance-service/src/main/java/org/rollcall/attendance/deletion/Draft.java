package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.proposal.Proposal;
import org.rollcall.attendance.deletion.step.Challenge;
import org.rollcall.attendance.deletion.step.Confirmation;
import org.rollcall.attendance.deletion.step.CouncilCheck;
import org.rollcall.attendance.deletion.step.Removal;

/** The next value of a deletion, taken from the one before. */
final class Draft {

    private final RollDeletion before;
    private DeletionState state;
    private boolean checkRequired;
    private Proposal proposal;
    private CouncilCheck council;
    private List<Challenge> challenges;
    private @Nullable Confirmation confirmation;
    private @Nullable Removal removal;
    private @Nullable String withdrawnBecause;
    private @Nullable LocalDate socialWorkerSettledOn;

    Draft(RollDeletion before) {
        this.before = before;
        this.state = before.state();
        this.checkRequired = before.checkRequired();
        this.proposal = before.proposal();
        this.council = before.council();
        this.challenges = before.challenges();
        this.confirmation = before.confirmation();
        this.removal = before.removal();
        this.withdrawnBecause = before.withdrawnBecause();
        this.socialWorkerSettledOn = before.socialWorkerSettledOn();
    }

    /** Refused when the table of states does not list the step. */
    Draft state(DeletionState next) {
        state = before.state().become(next);
        return this;
    }

    Draft proposal(Proposal next, boolean nowChecked) {
        proposal = next;
        council = council.undone();
        checkRequired = nowChecked || checkRequired;
        return this;
    }

    /** Once the council has spoken, nothing is confirmed without it. */
    Draft checked() {
        checkRequired = true;
        return this;
    }

    Draft council(CouncilCheck next) {
        council = next;
        return this;
    }

    Draft challenges(List<Challenge> next) {
        challenges = next;
        return this;
    }

    Draft confirmation(@Nullable Confirmation next) {
        confirmation = next;
        return this;
    }

    Draft removal(Removal next) {
        removal = next;
        return this;
    }

    Draft because(String reason) {
        withdrawnBecause = reason;
        return this;
    }

    Draft socialWorkerSettledOn(LocalDate day) {
        socialWorkerSettledOn = day;
        return this;
    }

    RollDeletion build() {
        return new RollDeletion(
                before.pupilId(),
                before.schoolUrn(),
                before.joined(),
                before.schoolYear(),
                before.requestKey(),
                state,
                before.proposedOn(),
                checkRequired,
                proposal,
                council,
                challenges,
                confirmation,
                removal,
                withdrawnBecause,
                socialWorkerSettledOn);
    }
}
