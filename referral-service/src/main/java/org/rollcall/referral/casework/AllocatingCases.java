package org.rollcall.referral.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.form.CaseRequests.AllocationRequest;
import org.rollcall.referral.casework.form.EndRequests.ReopeningRequest;
import org.rollcall.referral.casework.plan.Allocation;
import org.rollcall.referral.casework.terms.CaseNumbers;

/** A team leader gives a case to an officer, or from one officer to another. */
final class AllocatingCases {

    private final VisibleCases visible;
    private final ChoosingOfficers choosing;
    private final EndingCases ending;
    private final CaseNumbers numbers;
    private final Clock clock;

    AllocatingCases(
            VisibleCases visible, ChoosingOfficers choosing, EndingCases ending, CaseNumbers numbers, Clock clock) {
        this.visible = visible;
        this.choosing = choosing;
        this.ending = ending;
        this.numbers = numbers;
        this.clock = clock;
    }

    Stored<Case> allocate(Seen seen, AllocationRequest request) {
        Stored<Case> stored = visible.get(seen);
        Allocation to = request.by(seen.caller().subject(), LocalDate.now(clock));
        return visible.save(seen.caller(), stored, given(stored, to));
    }

    /** For the officer who had it last, or for another. */
    Stored<Case> reopen(Seen seen, ReopeningRequest request) {
        Stored<Case> stored = visible.get(seen);
        CaseAction.REOPEN.requireOpenIn(stored.value().state());
        List<Anew> anew = ending.leftBehind(seen.caller().tenant(), stored.value(), Actor.of(seen.caller()));
        return visible.save(
                seen.caller(), stored, reopened(stored, seen.caller().subject(), request, anew));
    }

    private Change<Case> reopened(Stored<Case> stored, String by, ReopeningRequest request, List<Anew> anew) {
        Case ended = stored.value();
        LocalDate today = LocalDate.now(clock);
        String officer = request.officerOr(Objects.requireNonNull(ended.officer()));
        Allocation worker = new Allocation(officer, today, by, request.why());
        List<FailingGuard> against = choosing.against(stored.tenant(), ended, worker);
        int days = numbers.reopenDays(stored.tenant(), today);
        return ended.reopen(worker, against, days, anew, numbers.terms(stored.tenant(), today));
    }

    private Change<Case> given(Stored<Case> stored, Allocation to) {
        Case given = stored.value();
        List<FailingGuard> against = choosing.against(stored.tenant(), given, to);
        return given.state() == CaseState.UNALLOCATED
                ? given.allocate(to, against, numbers.terms(stored.tenant(), to.on()))
                : given.reallocate(to, against);
    }
}
