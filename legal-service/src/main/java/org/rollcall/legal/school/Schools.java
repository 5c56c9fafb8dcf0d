package org.rollcall.legal.school;

import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The schools of each council, kept from attendance's announcements. */
@Component
public class Schools {

    private final Aggregates<KeptSchool> schools;

    Schools(Store store) {
        this.schools = store.aggregates(new SchoolAggregateType());
    }

    /** Empty while no announcement of the school has arrived. */
    public Optional<School> find(TenantId tenant, String urn) {
        return schools.find(tenant, urn).map(kept -> kept.value().recorded());
    }

    void take(School recorded, Received event) {
        if (!schools.createFrom(event, recorded.urn(), Change.of(new KeptSchool(recorded)))) {
            schools.apply(event, recorded.urn(), there -> Change.of(new KeptSchool(recorded)));
        }
    }
}
