package org.rollcall.referral.casework.ending;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;

/** One kind of record that belongs to a case and does not outlive it: contracts, panels, plans … A bean in each one's package. */
public interface EndsWithCase {

    /** What somebody must bring to an end before the case can: whatever a family keeps to, or waits for. */
    default List<FailingGuard> firstToEnd(TenantId tenant, CaseEnd end) {
        return List.of();
    }

    /** Ends what is left, and its duties with it. Doing it again changes nothing. */
    void end(TenantId tenant, CaseEnd end, Actor actor);

    /** What ended only because the case did, on that day or later. */
    default List<Anew> endedWith(TenantId tenant, CaseId caseId, LocalDate since) {
        return List.of();
    }
}
