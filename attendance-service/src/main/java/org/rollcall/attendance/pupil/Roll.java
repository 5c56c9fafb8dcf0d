package org.rollcall.attendance.pupil;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The admission registers of a council's schools, for reading. */
public final class Roll {

    private static final int PAGE = 200;

    private final Aggregates<Pupil> pupils;

    Roll(Aggregates<Pupil> pupils) {
        this.pupils = pupils;
    }

    public Optional<Stored<Pupil>> find(TenantId tenant, String pupilId) {
        return pupils.find(tenant, pupilId);
    }

    /** Everybody who is or was on the school's roll, by UPN. */
    public Map<String, Stored<Pupil>> everybodyAt(TenantId tenant, String schoolUrn) {
        Map<String, Stored<Pupil>> roll = new HashMap<>();
        Slice<Stored<Pupil>> page = pupils.slice(tenant, Map.of(PupilType.BY_ANY_SCHOOL, schoolUrn), null, PAGE);
        page.items().forEach(pupil -> roll.put(pupil.value().upn().value(), pupil));
        while (page.next() != null) {
            page = pupils.slice(tenant, Map.of(PupilType.BY_ANY_SCHOOL, schoolUrn), page.next(), PAGE);
            page.items().forEach(pupil -> roll.put(pupil.value().upn().value(), pupil));
        }
        return roll;
    }

    /** A page of the pupils whose last school this is, or of the council's. */
    public Slice<Stored<Pupil>> page(TenantId tenant, @Nullable String schoolUrn, @Nullable String after, int limit) {
        Map<String, Object> equal = schoolUrn == null ? Map.of() : Map.of(PupilType.BY_SCHOOL, schoolUrn);
        return pupils.slice(tenant, equal, after, limit);
    }

    /** A pupil's id follows from the council and the first UPN, so one child is never enrolled twice over. */
    static String idOf(TenantId tenant, Upn upn) {
        return Ids.from("pupil", tenant.value(), upn.value());
    }
}
