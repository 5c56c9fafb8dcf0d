package org.rollcall.attendance.council;

import java.util.List;
import java.util.Optional;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
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

    /** Refuses work for a council that has not been taken onto the platform. */
    public void requireOnboarded(TenantId tenant) {
        if (!isOnboarded(tenant)) {
            throw new Refused(
                    List.of(new FailingGuard("COUNCIL_NOT_ONBOARDED", "Put the council's own profile first.", "")));
        }
    }

    /** The three digits of the council's local authority code, once it is onboarded. */
    public Optional<String> laCode(TenantId tenant) {
        return find(tenant).map(council -> council.value().laCode());
    }

    /** What the council calls itself, once it is onboarded. */
    public Optional<String> name(TenantId tenant) {
        return find(tenant).map(council -> council.value().name());
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
