package org.rollcall.attendance.school;

import java.util.Optional;
import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;

/** Enters a school of the council's area, or what has changed about it. */
final class RecordingSchool {

    private final Councils councils;
    private final Aggregates<School> schools;

    RecordingSchool(Councils councils, Schools schools) {
        this.councils = councils;
        this.schools = schools.aggregates();
    }

    /** @param expected the version that the administrator saw, if that was said; with none, what is said now replaces what is there */
    Stored<School> record(TenantId tenant, School said, Optional<Version> expected, Actor actor) {
        councils.requireOnboarded(tenant);
        Optional<Stored<School>> known = expected.isPresent()
                ? Optional.of(schools.get(tenant, said.urn(), expected.get()))
                : schools.find(tenant, said.urn());
        if (known.isEmpty()) {
            return schools.create(tenant, said.urn(), said.announced(), actor);
        }
        return known.get().value().equals(said) ? known.get() : schools.save(known.get(), said.announced(), actor);
    }
}
