package org.rollcall.referral.socialwork.child;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.referral.PupilId;

/** The children of a council who have a social worker, or had one. */
public final class Children {

    /** The version of what is not written down yet. */
    static final Version NONE = new Version(0);

    private final Aggregates<ChildWithSocialWorker> children;

    Children(Aggregates<ChildWithSocialWorker> children) {
        this.children = children;
    }

    public Optional<LinkedChild> find(TenantId tenant, PupilId pupil) {
        return stored(tenant, pupil).map(Stored::value);
    }

    Optional<Stored<ChildWithSocialWorker>> stored(TenantId tenant, PupilId pupil) {
        return children.find(tenant, pupil.value());
    }

    Stored<ChildWithSocialWorker> get(TenantId tenant, PupilId pupil, Version expected) {
        return children.get(tenant, pupil.value(), expected);
    }

    Stored<ChildWithSocialWorker> create(TenantId tenant, ChildWithSocialWorker first, Actor actor) {
        return children.create(tenant, first.pupil().value(), Change.of(first), actor);
    }

    Stored<ChildWithSocialWorker> save(Stored<ChildWithSocialWorker> loaded, ChildWithSocialWorker next, Actor actor) {
        return children.save(loaded, Change.of(next), actor);
    }

    /**
     * Those who have one now.
     *
     * @param narrowed to what the reader may know of, given the path of the id of the child
     */
    public Slice<LinkedChild> linked(
            TenantId tenant,
            @Nullable CareStatus status,
            @Nullable String responsible,
            BiFunction<Listing, String, Listing> narrowed,
            Cursor cursor) {
        Map<String, Object> equal = new HashMap<>();
        equal.put(ChildAggregate.ACTIVE, true);
        if (status != null) {
            equal.put(ChildAggregate.STATUS, status.name());
        }
        if (responsible != null) {
            equal.put(ChildAggregate.RESPONSIBLE, responsible);
        }
        Listing wanted = narrowed.apply(Listing.of(equal), ChildAggregate.PUPIL);
        return children.slice(tenant, wanted, cursor.after(), cursor.limit()).map(Stored::value);
    }
}
