package org.rollcall.referral.family;

import java.util.Optional;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;

/** The family of one child as it stood when it was read, so that a check and the write after it look at the same one. */
public final class KnownFamily {

    private final TenantId tenant;
    private final PupilId child;
    private final Optional<Stored<Family>> stored;

    KnownFamily(TenantId tenant, PupilId child, Optional<Stored<Family>> stored) {
        this.tenant = tenant;
        this.child = child;
        this.stored = stored;
    }

    TenantId tenant() {
        return tenant;
    }

    PupilId child() {
        return child;
    }

    Optional<Stored<Family>> stored() {
        return stored;
    }

    Family family() {
        return stored.map(Stored::value).orElse(Family.unknown(child));
    }
}
