package org.rollcall.referral.school;

import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.SchoolUrn;

/** The schools of each council as attendance-service recorded them last. */
public final class Schools {

    private final Aggregates<RecordedSchool> schools;

    Schools(Aggregates<RecordedSchool> schools) {
        this.schools = schools;
    }

    public Optional<School> find(TenantId tenant, SchoolUrn urn) {
        return schools.find(tenant, urn.value()).map(stored -> stored.value().school());
    }

    void on(SchoolRecorded recorded, Received event) {
        Change<RecordedSchool> change = Change.of(RecordedSchool.of(recorded));
        if (!schools.createFrom(event, recorded.urn(), change)) {
            schools.apply(event, recorded.urn(), known -> change);
        }
    }
}
