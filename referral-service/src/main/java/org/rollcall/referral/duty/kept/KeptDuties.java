package org.rollcall.referral.duty.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;

/** The duties of each council, and what the rest of the service may ask about them. */
public final class KeptDuties {

    private static final int AT_ONCE = 200;
    private static final Actor WORKER = Actor.system("duties");

    private final Aggregates<KeptDuty> duties;
    private final Aggregates<FollowedCase> cases;

    KeptDuties(Aggregates<KeptDuty> duties, Aggregates<FollowedCase> cases) {
        this.duties = duties;
        this.cases = cases;
    }

    /** What is to be done in a case, the next first; two hundred at most. */
    public List<OpenDuty> open(TenantId tenant, CaseId caseId) {
        return page(tenant, caseId, null).items().stream()
                .map(stored -> new OpenDuty(
                        stored.value().duty().kind(), stored.value().dueOn()))
                .toList();
    }

    /** The case that a duty belongs to; none for a duty before there is a case, or one of which only the end was heard. */
    Optional<CaseId> caseOf(TenantId tenant, String dutyId) {
        return duties.find(tenant, dutyId).map(stored -> stored.value().term()).flatMap(term -> term.duty()
                .inCase());
    }

    /** Gives a duty to the officer of its case, or ends it with the case. What is read is read after the duty was written. */
    void follow(TenantId tenant, String dutyId) {
        while (!followed(duties.get(tenant, dutyId))) {
            Thread.onSpinWait();
        }
    }

    /** The same for all that is to be done in a case. */
    void follow(TenantId tenant, CaseId caseId) {
        eachOpen(tenant, caseId, stored -> follow(tenant, stored.id()));
    }

    private boolean followed(Stored<KeptDuty> stored) {
        KeptDuty now = stored.value();
        Optional<KeptDuty> next = Optional.ofNullable(now.term())
                .flatMap(term -> term.duty().inCase())
                .flatMap(caseId -> cases.find(stored.tenant(), caseId.value()))
                .map(followed -> now.in(followed.value()))
                .filter(followed -> !followed.equals(now));
        try {
            next.ifPresent(followed -> duties.save(stored, Change.of(followed), WORKER));
            return true;
        } catch (StaleVersion otherWasFirst) {
            return false;
        }
    }

    private void eachOpen(TenantId tenant, CaseId caseId, Consumer<Stored<KeptDuty>> effect) {
        Slice.all(after -> page(tenant, caseId, after)).forEach(effect);
    }

    private Slice<Stored<KeptDuty>> page(TenantId tenant, CaseId caseId, @Nullable String after) {
        Map<String, Object> wanted = Map.of(DutyFilter.OPEN, true, DutyFilter.CASE, caseId.value());
        return duties.slice(tenant, Listing.of(wanted).by(DutyFilter.DAY), after, AT_ONCE);
    }
}
