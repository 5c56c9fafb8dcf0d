package org.rollcall.attendance.pupil;

import java.util.List;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** A pupil as the rest of the service reads the record. */
public record KnownPupil(
        TenantId tenant, String id, Upn upn, PersonName name, BirthDate birthDate, List<Enrolment> enrolments) {

    static KnownPupil of(Stored<Pupil> stored) {
        Pupil pupil = stored.value();
        return new KnownPupil(
                stored.tenant(), stored.id(), pupil.upn(), pupil.name(), pupil.birthDate(), pupil.enrolments());
    }

    /** The stays at one school. */
    public List<Enrolment> at(String urn) {
        return enrolments.stream().filter(stay -> stay.schoolUrn().equals(urn)).toList();
    }
}
