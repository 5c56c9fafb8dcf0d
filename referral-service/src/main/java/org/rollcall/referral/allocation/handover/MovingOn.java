package org.rollcall.referral.allocation.handover;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.allocation.OfficersCases;
import org.rollcall.referral.allocation.OfficersCases.Move;
import org.rollcall.referral.allocation.handover.Handover.Result;
import org.rollcall.referral.allocation.handover.Handover.Waiting;

/** One step of a handover: some cases move, then it is written down. A crash between the two repeats the step, which changes nothing. */
final class MovingOn {

    private static final int AT_ONCE = 20;

    private final OfficersCases cases;

    MovingOn(OfficersCases cases) {
        this.cases = cases;
    }

    Change<Handover> step(Stored<Handover> stored, LocalDate today) {
        Handover running = stored.value();
        if (running.waiting().isEmpty()) {
            return Change.of(running.lookAgain(cases.heldBy(stored.tenant(), running.officer())));
        }
        List<Result> results = running.waiting().stream()
                .limit(AT_ONCE)
                .map(waiting -> move(stored.tenant(), running, waiting, today))
                .toList();
        return Change.of(running.after(results));
    }

    private Result move(TenantId tenant, Handover running, Waiting waiting, LocalDate today) {
        List<FailingGuard> against = running.plan()
                .target(new SchoolUrn(waiting.school()))
                .map(to -> new Move(running.officer(), to, running.plan().reason(), today))
                .map(move -> cases.move(tenant, waiting.id(), move, new Actor(running.by(), "person"))
                        .standingAgainst())
                .orElseGet(() -> List.of(new FailingGuard(
                        "NOBODY_FOR_SCHOOL", "The plan names nobody for this school.", HandoverState.PROVISION)));
        return new Result(waiting.id(), against);
    }
}
