package org.rollcall.attendance.council;

import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Takes a council onto the platform: its topics first, so that its first event has somewhere to go. */
final class OnboardingCouncil {

    private final Councils councils;
    private final CouncilTopics topics;

    OnboardingCouncil(Councils councils, CouncilTopics topics) {
        this.councils = councils;
        this.topics = topics;
    }

    Stored<CouncilProfile> onboard(TenantId tenant, CouncilProfile said, Actor actor) {
        topics.open(tenant);
        Optional<Stored<CouncilProfile>> known = councils.find(tenant);
        if (known.isEmpty()) {
            return councils.profiles().create(tenant, Councils.ID, CouncilProfile.onboard(said), actor);
        }
        return known.get().value().equals(said)
                ? known.get()
                : councils.profiles().save(known.get(), known.get().value().become(said), actor);
    }
}
