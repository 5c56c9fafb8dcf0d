package org.rollcall.referral.casework.ending;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;

/** Everything that hangs on a case and ends with it, of whatever kind. */
public final class WorkOfCases {

    private final List<EndsWithCase> kinds;

    public WorkOfCases(List<EndsWithCase> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** All of it at once. */
    public List<FailingGuard> firstToEnd(TenantId tenant, CaseEnd end) {
        return kinds.stream()
                .flatMap(kind -> kind.firstToEnd(tenant, end).stream())
                .distinct()
                .toList();
    }

    public void end(TenantId tenant, CaseEnd end, Actor actor) {
        kinds.forEach(kind -> kind.end(tenant, end, actor));
    }

    public List<Anew> endedWith(TenantId tenant, CaseId caseId, LocalDate since) {
        return kinds.stream()
                .flatMap(kind -> kind.endedWith(tenant, caseId, since).stream())
                .toList();
    }
}
