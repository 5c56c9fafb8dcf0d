package org.rollcall.referral.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;

/**
 * What becomes of a case's interviews when the case ends: a parent who holds an invitation or questions is told by somebody first; an
 * interview to which a parent did not come and that has no new date is cancelled.
 */
final class EndingInterviews implements EndsWithCase {

    private final RecordsOfCase<Interview> interviews;

    EndingInterviews(Aggregates<Interview> interviews) {
        this.interviews = new RecordsOfCase<>(interviews, InterviewAggregate.CASE);
    }

    @Override
    public List<FailingGuard> firstToEnd(TenantId tenant, CaseEnd end) {
        return interviews.all(tenant, end.caseId()).stream()
                .map(Stored::value)
                .filter(interview -> interview.state() == InterviewState.DATE_FIXED
                        || interview.state() == InterviewState.ASKED_IN_WRITING)
                .map(EndingInterviews::awaited)
                .toList();
    }

    @Override
    public void end(TenantId tenant, CaseEnd end, Actor actor) {
        interviews.each(tenant, end.caseId(), actor, interview -> ended(interview, end));
    }

    @Override
    public List<Anew> endedWith(TenantId tenant, CaseId caseId, LocalDate since) {
        return interviews.all(tenant, caseId).stream()
                .filter(found -> endedWithCase(found.value(), since))
                .map(found -> new Anew(Anew.Kind.INTERVIEW, found.id()))
                .toList();
    }

    private static FailingGuard awaited(Interview interview) {
        return new FailingGuard(
                "INTERVIEW_AWAITED",
                "Interview %s: the parent holds a letter. Write down what came of it, or tell them that it will not be and cancel it."
                        .formatted(interview.id()),
                InterviewState.PROVISION);
    }

    private static Optional<Change<Interview>> ended(Interview interview, CaseEnd end) {
        return interview.state().next().contains(InterviewState.CANCELLED)
                ? Optional.of(Change.of(interview.cancel(Interview.Cancellation.with(end))))
                : Optional.empty();
    }

    private static boolean endedWithCase(Interview interview, LocalDate since) {
        Interview.Cancellation cancelled = interview.cancelled();
        return cancelled != null
                && cancelled.reason().isWithCase()
                && !cancelled.on().isBefore(since);
    }
}
