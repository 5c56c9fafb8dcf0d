package org.rollcall.attendance.school;

import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Enters a school of the council's area, or what has changed about it. */
final class RecordingSchool {

    private final Councils councils;
    private final Aggregates<School> schools;

    RecordingSchool(Councils councils, Schools schools) {
        this.councils = councils;
        this.schools = schools.aggregates();
    }

    Stored<School> record(TenantId tenant, School said, Actor actor) {
        requireOnboarded(tenant);
        Optional<Stored<School>> known = schools.find(tenant, said.urn());
        if (known.isEmpty()) {
            return schools.create(tenant, said.urn(), said.announced(), actor);
        }
        return known.get().value().equals(said) ? known.get() : schools.save(known.get(), said.announced(), actor);
    }

    private void requireOnboarded(TenantId tenant) {
        if (!councils.isOnboarded(tenant)) {
            throw new Refused(
                    List.of(new FailingGuard("COUNCIL_NOT_ONBOARDED", "Put the council's own profile first.", "")));
        }
    }
}
