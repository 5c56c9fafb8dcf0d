package org.rollcall.referral.casework;

import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.casework.ending.Ending;
import org.rollcall.referral.evidence.Narrative;

/** What an officer wrote for the school when a case was closed: in words of their own, beside what the reason says by itself. */
public final class ClosingWords {

    private final Aggregates<Case> cases;

    ClosingWords(Aggregates<Case> cases) {
        this.cases = cases;
    }

    /** Of the last closing, also when it was undone since. */
    public Optional<Narrative> of(TenantId tenant, CaseId id) {
        return cases.find(tenant, id.value())
                .map(found -> found.value().ending())
                .flatMap(ClosingWords::closing)
                .map(Closure::words);
    }

    /** Whether the case is closed because the child has died: then nobody is written to about attendance any more. */
    public boolean areOfSorrow(TenantId tenant, CaseId id) {
        return cases.find(tenant, id.value())
                .map(found -> found.value().ending().closed())
                .filter(closed -> closed.reason() == CloseReason.PUPIL_DIED)
                .isPresent();
    }

    private static Optional<Closure> closing(Ending ending) {
        return Optional.ofNullable(ending.closed())
                .or(() -> Optional.ofNullable(ending.reopened()).map(Ending.Reopening::undid));
    }
}
