package org.rollcall.referral.casework;

import java.util.List;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.casework.ending.Transfer;
import org.rollcall.referral.casework.ending.WorkOfCases;
import org.rollcall.referral.casework.form.EndRequests.ClosureRequest;
import org.rollcall.referral.casework.form.EndRequests.TransferRequest;

/** Ends a case once nothing stands in the way, and then whatever hangs on it. */
final class EndingCases {

    private final Aggregates<Case> cases;
    private final WorkingOnCases working;
    private final WorkOfCases hanging;

    EndingCases(Aggregates<Case> cases, WorkingOnCases working, WorkOfCases hanging) {
        this.cases = cases;
        this.working = working;
        this.hanging = hanging;
    }

    /** What is read of a case that ended. */
    record CaseEnded(String caseId) {}

    Subscription subscription() {
        return Subscription.to("referral")
                .on("org.rollcall.referral.case.closed.v1", CaseEnded.class, this::on)
                .on("org.rollcall.referral.case.transferred.v1", CaseEnded.class, this::on);
    }

    Stored<Case> close(Seen seen, ClosureRequest request) {
        Caller caller = seen.caller();
        return working.work(seen, (ended, today) -> {
            Closure closure = request.by(caller.subject(), today, ended.ending().proposed());
            CaseEnd end = CaseEnd.of(ended.id(), closure);
            return ended.close(closure, caller.has(Role.TEAM_LEADER), hanging.firstToEnd(caller.tenant(), end));
        });
    }

    Stored<Case> transfer(Seen seen, TransferRequest request) {
        Caller caller = seen.caller();
        return working.work(seen, (ended, today) -> {
            Transfer transfer = request.by(caller.subject(), today);
            return ended.transfer(transfer, hanging.firstToEnd(caller.tenant(), CaseEnd.of(ended.id(), transfer)));
        });
    }

    /** A case that was opened again meanwhile keeps what was begun in it since: what hung on it before ended when it opened. */
    void on(CaseEnded ended, Received event) {
        cases.find(event.tenant(), ended.caseId())
                .flatMap(found -> found.value().end())
                .ifPresent(end -> hanging.end(event.tenant(), end, Actor.of(event)));
    }

    /** What a case that opens again does not bring back; whatever the closing has not reached yet is ended before. */
    List<Anew> leftBehind(TenantId tenant, Case ended, Actor actor) {
        return ended.end()
                .map(end -> {
                    hanging.end(tenant, end, actor);
                    return hanging.endedWith(tenant, end.caseId(), end.on());
                })
                .orElse(List.of());
    }
}
