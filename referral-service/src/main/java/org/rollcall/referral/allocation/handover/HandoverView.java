package org.rollcall.referral.allocation.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.allocation.handover.Handover.Result;

/**
 * How far a handover has come.
 *
 * @param waiting how many cases still wait
 * @param moved the cases that are with another officer now
 * @param stayed the cases that could not move, and why
 * @param stayedUnnamed how many more stayed that the reader may not know of, being tied to the family: another team leader looks at them
 * @param stillAnswersFor schools for which the officer is named or covers, now or later; new cases of these would go to the officer
 */
record HandoverView(
        String officer,
        HandoverState state,
        LocalDate startedOn,
        int waiting,
        List<String> moved,
        List<Stayed> stayed,
        int stayedUnnamed,
        List<String> stillAnswersFor) {

    /** A case that stayed. */
    record Stayed(String caseId, List<FailingGuard> guards) {}

    /** @param unseen cases of which the reader may not know */
    static HandoverView of(Handover shown, Collection<SchoolUrn> schools, Set<CaseId> unseen) {
        List<Result> seen = shown.results().stream()
                .filter(result -> !unseen.contains(result.id()))
                .toList();
        List<Result> stayed = stayed(seen);
        return new HandoverView(
                shown.officer(),
                shown.state(),
                shown.startedOn(),
                shown.waiting().size(),
                seen.stream()
                        .filter(Result::moved)
                        .map(result -> result.id().value())
                        .toList(),
                stayed.stream()
                        .map(result -> new Stayed(result.id().value(), result.standingAgainst()))
                        .toList(),
                stayed(shown.results()).size() - stayed.size(),
                schools.stream().map(SchoolUrn::value).toList());
    }

    private static List<Result> stayed(List<Result> results) {
        return results.stream().filter(result -> !result.moved()).toList();
    }
}
