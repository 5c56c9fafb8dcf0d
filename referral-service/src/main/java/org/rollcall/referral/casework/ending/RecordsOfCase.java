package org.rollcall.referral.casework.ending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/**
 * All records of one kind that belong to a case.
 *
 * @param of the records of a case, in an order that an index serves
 */
public record RecordsOfCase<A>(Aggregates<A> records, Function<CaseId, Listing> of) {

    private static final int PAGE = 200;

    /** @param path where a record names its case */
    public RecordsOfCase(Aggregates<A> records, String path) {
        this(records, caseId -> Listing.of(Map.of(path, caseId.value())));
    }

    public List<Stored<A>> all(TenantId tenant, CaseId caseId) {
        return Slice.all(after -> records.slice(tenant, of.apply(caseId), after, PAGE))
                .toList();
    }

    /** Changes each for which there is something to change; a record that somebody else changes meanwhile is looked at again. */
    public void each(TenantId tenant, CaseId caseId, Actor actor, Function<A, Optional<Change<A>>> step) {
        for (Stored<A> found : all(tenant, caseId)) {
            @Nullable Stored<A> next = found;
            while (next != null) {
                next = changed(next, actor, step) ? null : records.get(tenant, found.id());
            }
        }
    }

    private boolean changed(Stored<A> found, Actor actor, Function<A, Optional<Change<A>>> step) {
        try {
            step.apply(found.value()).ifPresent(change -> records.save(found, change, actor));
            return true;
        } catch (StaleVersion overtaken) {
            return false;
        }
    }
}
