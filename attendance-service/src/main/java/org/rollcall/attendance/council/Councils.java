package org.rollcall.attendance.council;

import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The councils on the platform; each has one profile, under one id. */
public final class Councils {

    static final String ID = "council";

    private final Aggregates<CouncilProfile> profiles;

    Councils(Aggregates<CouncilProfile> profiles) {
        this.profiles = profiles;
    }

    public boolean isOnboarded(TenantId tenant) {
        return find(tenant).isPresent();
    }

    Optional<Stored<CouncilProfile>> find(TenantId tenant) {
        return profiles.find(tenant, ID);
    }

    Stored<CouncilProfile> get(TenantId tenant) {
        return profiles.get(tenant, ID);
    }

    Aggregates<CouncilProfile> profiles() {
        return profiles;
    }
}
