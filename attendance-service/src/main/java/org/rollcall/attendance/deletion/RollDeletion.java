package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.proposal.Enquiries;
import org.rollcall.attendance.deletion.proposal.Proposal;
import org.rollcall.attendance.deletion.step.Challenge;
import org.rollcall.attendance.deletion.step.Confirmation;
import org.rollcall.attendance.deletion.step.CouncilCheck;
import org.rollcall.attendance.deletion.step.Removal;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

/**
 * One school's deletion of one name from its admission register (SI 2024/208 reg. 9). It begins when the school proposes it with a
 * ground, passes the council's check where that is required or asked for, may be challenged and answered, and ends when the head
 * teacher has confirmed it and the name is deleted on the day itself, or when the school withdraws it.
 *
 * @param joined the first day of the stay that it would end
 * @param schoolYear the year of the proposal: lists are asked by it
 * @param requestKey the caller's own name for the request that proposed it
 * @param checkRequired the council checks it before it is confirmed
 * @param socialWorkerSettledOn the day on which the child's social worker was told, or on which it was decided that nobody need be told
 */
record RollDeletion(
        String pupilId,
        String schoolUrn,
        LocalDate joined,
        int schoolYear,
        String requestKey,
        DeletionState state,
        LocalDate proposedOn,
        boolean checkRequired,
        Proposal proposal,
        CouncilCheck council,
        List<Challenge> challenges,
        @Nullable Confirmation confirmation,
        @Nullable Removal removal,
        @Nullable String withdrawnBecause,
        @Nullable LocalDate socialWorkerSettledOn) {

    RollDeletion {
        challenges = List.copyOf(challenges);
    }

    static Change<RollDeletion> propose(String id, Stay stay, Proposal proposal, Opening opening) {
        RollDeletion proposed = new RollDeletion(
                stay.pupilId(),
                stay.schoolUrn(),
                stay.joined(),
                opening.schoolYear(),
                opening.requestKey(),
                DeletionState.PROPOSED,
                opening.on(),
                opening.checkRequired(),
                proposal,
                CouncilCheck.NONE,
                List.of(),
                null,
                null,
                null,
                null);
        return Change.of(proposed)
                .announcing(new DeletionEvent.Proposed(
                        id,
                        stay.pupilId(),
                        stay.schoolUrn(),
                        proposal.ground(),
                        opening.on(),
                        opening.checkRequired()));
    }

    /** The school says it otherwise; what the council agreed to is no longer what is proposed. */
    Change<RollDeletion> revise(Proposal next, boolean nowChecked) {
        if (!state.isEditable()) {
            throw Refused.transition(state, DeletionState.PROPOSED, state.next(), DeletionState.PROVISION);
        }
        return Change.of(new Draft(this).proposal(next, nowChecked).build());
    }

    /** Whoever told the social worker, the school or the council; the first time counts. */
    Change<RollDeletion> socialWorkerSettled(LocalDate on) {
        return Change.of(
                socialWorkerSettledOn == null
                        ? new Draft(this).socialWorkerSettledOn(on).build()
                        : this);
    }

    /** Under way at that school, and proposed by the day of what was told: what was told of an earlier proposal does not count. */
    boolean concerns(String urn, LocalDate toldOf) {
        return schoolUrn.equals(urn)
                && !toldOf.isBefore(proposedOn)
                && !state.next().isEmpty();
    }

    /** A day to come is a plan, and nobody was told by it. */
    boolean socialWorkerWasTold(LocalDate today) {
        LocalDate bySchool = proposal.child().socialWorkerToldOn();
        return socialWorkerSettledOn != null || (bySchool != null && !bySchool.isAfter(today));
    }

    Change<RollDeletion> submit() {
        return Change.of(new Draft(this).state(DeletionState.LA_CHECK).build());
    }

    Change<RollDeletion> enquired(Enquiries made) {
        return Change.of(new Draft(this).council(council.enquired(made)).build());
    }

    Change<RollDeletion> agree(String officer, LocalDate on, boolean consent) {
        return Change.of(
                new Draft(this).council(council.agreeing(officer, on, consent)).build());
    }

    Change<RollDeletion> challenge(String id, Challenge challenge) {
        List<Challenge> all = new ArrayList<>(challenges);
        all.add(challenge);
        RollDeletion next = new Draft(this)
                .state(DeletionState.CHALLENGED)
                .council(council.undone())
                .challenges(all)
                .confirmation(null)
                .build();
        return Change.of(next)
                .announcing(new DeletionEvent.Challenged(id, pupilId, schoolUrn, proposal.ground(), challenge.on()));
    }

    /** The school answers, and the council looks at it again. */
    Change<RollDeletion> answer(String answer, String by, LocalDate on) {
        DeletionState next = state.become(DeletionState.LA_CHECK);
        if (state != DeletionState.CHALLENGED) {
            throw new Refused(List.of(new FailingGuard(
                    "NOTHING_TO_ANSWER", "The council has not challenged it: submit it.", DeletionState.PROVISION)));
        }
        List<Challenge> all = new ArrayList<>(challenges);
        all.set(all.size() - 1, all.getLast().answered(answer, by, on));
        return Change.of(new Draft(this).state(next).checked().challenges(all).build());
    }

    Change<RollDeletion> confirm(Confirmation confirmed) {
        return Change.of(new Draft(this)
                .state(DeletionState.CONFIRMED)
                .confirmation(confirmed)
                .build());
    }

    Change<RollDeletion> delete(String id, Removal done) {
        RollDeletion next =
                new Draft(this).state(DeletionState.DELETED).removal(done).build();
        return Change.of(next)
                .announcing(new DeletionEvent.Deleted(
                        id,
                        pupilId,
                        schoolUrn,
                        proposal.ground(),
                        done.groundMetOn(),
                        done.on(),
                        proposal.destination().kind(),
                        done.cmeReferralRequired()));
    }

    Change<RollDeletion> withdraw(String because) {
        return Change.of(
                new Draft(this).state(DeletionState.WITHDRAWN).because(because).build());
    }

    /** The pupil's own record says it too. */
    Change<RollDeletion> rollFollowed() {
        return Change.of(
                removal == null
                        ? this
                        : new Draft(this).removal(removal.followed()).build());
    }

    /** The day from which the pupil's record has to follow, while it has not. */
    Optional<LocalDate> rollOwedOn() {
        return Optional.ofNullable(removal).filter(done -> !done.rollFollowed()).map(Removal::on);
    }

    /** Which stay at which school is ended. */
    record Stay(String pupilId, String schoolUrn, LocalDate joined) {}

    /** How a deletion begins. */
    record Opening(LocalDate on, int schoolYear, String requestKey, boolean checkRequired) {}
}
