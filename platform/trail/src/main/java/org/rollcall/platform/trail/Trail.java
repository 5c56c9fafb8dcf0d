package org.rollcall.platform.trail;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;

/** Keeps the trail of each council. Nothing in it can be changed or taken out. */
final class Trail {

    private final Aggregates<TrailEntry> entries;

    Trail(Aggregates<TrailEntry> entries) {
        this.entries = entries;
    }

    /** Journaled like every write: when it returns, the entry survives a crash. */
    void add(Caller caller, TrailEntry entry) {
        entries.create(caller.tenant(), Ids.fresh(), Change.of(entry), Actor.of(caller));
    }

    /** In the order of days, and on a day in that of time. */
    Slice<Stored<TrailEntry>> of(TenantId tenant, Wanted wanted, Cursor cursor) {
        return entries.slice(tenant, wanted.listing(), cursor.after(), cursor.limit());
    }

    /**
     * Which entries are wanted.
     *
     * @param record the id of a record that they must name
     * @param who whose they must be
     */
    record Wanted(@Nullable String record, @Nullable String who, Days days) {

        private Listing listing() {
            Map<String, Object> equal = new HashMap<>();
            if (record != null) {
                equal.put(TrailEntryType.RECORDS, record);
            }
            if (who != null) {
                equal.put(TrailEntryType.WHO, who);
            }
            return Listing.of(equal).by(TrailEntryType.DAY).between(days.from(), days.to());
        }
    }
}
