package org.rollcall.referral.allocation.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.allocation.handover.Handover.Result;

/**
 * How far a handover has come.
 *
 * @param waiting how many cases still wait
 * @param moved the cases that are with another officer now
 * @param stayed the cases that could not move, and why
 * @param stillAnswersFor schools for which the officer is named or covers, now or later; new cases of these would go to the officer
 */
record HandoverView(
        String officer,
        HandoverState state,
        LocalDate startedOn,
        int waiting,
        List<String> moved,
        List<Stayed> stayed,
        List<String> stillAnswersFor) {

    /** A case that stayed. */
    record Stayed(String caseId, List<FailingGuard> guards) {}

    static HandoverView of(Handover shown, Collection<SchoolUrn> schools) {
        return new HandoverView(
                shown.officer(),
                shown.state(),
                shown.startedOn(),
                shown.waiting().size(),
                shown.results().stream()
                        .filter(Result::moved)
                        .map(result -> result.id().value())
                        .toList(),
                shown.results().stream()
                        .filter(result -> !result.moved())
                        .map(result -> new Stayed(result.id().value(), result.standingAgainst()))
                        .toList(),
                schools.stream().map(SchoolUrn::value).toList());
    }
}
