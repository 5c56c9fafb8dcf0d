package org.rollcall.attendance.deletion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.proposal.FactsShown;
import org.rollcall.attendance.deletion.proposal.Judgement;
import org.rollcall.attendance.deletion.step.Confirmation;
import org.rollcall.attendance.deletion.step.CouncilCheck;
import org.rollcall.attendance.deletion.step.Removal;
import org.rollcall.attendance.pupil.transfer.TransferFileDue;
import org.rollcall.attendance.returns.DeletionReturns;
import org.rollcall.attendance.returns.KnownReturn;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.calendar.UnknownDay;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/** Shows one deletion with what the law says of it now. */
final class DeletionViews {

    private final JudgingDeletions judging;
    private final DeletionReturns returns;
    private final Schools schools;
    private final AccessTable access;
    private final Clock clock;

    DeletionViews(JudgingDeletions judging, DeletionReturns returns, Schools schools, AccessTable access, Clock clock) {
        this.judging = judging;
        this.returns = returns;
        this.schools = schools;
        this.access = access;
        this.clock = clock;
    }

    DeletionView of(Caller caller, Stored<RollDeletion> stored) {
        RollDeletion deletion = stored.value();
        boolean over = deletion.state().next().isEmpty();
        Judgement judgement = over ? null : judging.judge(stored.tenant(), deletion, LocalDate.now(clock));
        CouncilCheck council = deletion.council();
        Confirmation confirmed = deletion.confirmation();
        Removal removal = deletion.removal();
        return new DeletionView(
                stored.id(),
                deletion.state(),
                deletion.pupilId(),
                deletion.schoolUrn(),
                deletion.proposal().ground(),
                deletion.proposedOn(),
                removal != null ? removal.groundMetOn() : judgement == null ? null : judgement.groundMetOn(),
                judgement == null ? null : judgement.earliestDeletion(),
                judgement == null ? null : blockers(judgement),
                deletion.checkRequired(),
                FactsShown.of(deletion.proposal().conditions()),
                deletion.proposal().child(),
                deletion.proposal().enquiries(),
                council.enquiries(),
                council.agreedOn(),
                council.consent(),
                deletion.proposal().evidence(),
                deletion.proposal().destination(),
                deletion.challenges(),
                confirmed == null ? null : confirmed.on(),
                confirmed == null ? null : confirmed.deleteOn(),
                removal == null ? null : removal.on(),
                removal == null ? null : removal.cmeReferralRequired(),
                deletion.withdrawnBecause(),
                returnId(stored),
                removal == null ? null : transferFileDueOn(stored, removal.on()),
                DeletionAction.open(deletion, access.authoritiesOf(caller.roles())));
    }

    private static List<DeletionView.BlockerView> blockers(Judgement judgement) {
        return judgement.blockers().stream().map(DeletionView.BlockerView::of).toList();
    }

    private @Nullable String returnId(Stored<RollDeletion> stored) {
        return returns.of(
                        stored.tenant(),
                        stored.value().pupilId(),
                        stored.value().schoolUrn(),
                        stored.id())
                .map(KnownReturn::id)
                .orElse(null);
    }

    /** None where the calendar does not reach so far. */
    private @Nullable LocalDate transferFileDueOn(Stored<RollDeletion> stored, LocalDate ceasedOn) {
        try {
            return TransferFileDue.dueBy(
                    schools.calendarOf(stored.tenant(), stored.value().schoolUrn()), ceasedOn);
        } catch (UnknownDay calendarEnds) {
            return null;
        }
    }
}
