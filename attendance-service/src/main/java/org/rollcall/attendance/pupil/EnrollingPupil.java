package org.rollcall.attendance.pupil;

import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Takes one entry of a school's roll into the pupil's record, whoever else writes to it at the same time. */
final class EnrollingPupil {

    private static final int ATTEMPTS = 5;

    private final Aggregates<Pupil> pupils;

    EnrollingPupil(Aggregates<Pupil> pupils) {
        this.pupils = pupils;
    }

    Outcome enrol(TenantId tenant, RollEntry entry, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(tenant, entry, actor);
            } catch (AlreadyExists | StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private Outcome once(TenantId tenant, RollEntry entry, Actor actor) {
        String id = Roll.idOf(tenant, entry.upn());
        Optional<Stored<Pupil>> known = pupils.find(tenant, id);
        if (known.isEmpty()) {
            pupils.create(tenant, id, Pupil.enrol(id, entry), actor);
            return Outcome.CREATED;
        }
        return follow(known.get(), entry, actor);
    }

    private Outcome follow(Stored<Pupil> known, RollEntry entry, Actor actor) {
        Pupil pupil = known.value();
        if (pupil.isSomebodyElse(entry)) {
            return Outcome.SOMEBODY_ELSE;
        }
        if (!pupil.hasRoomFor(entry)) {
            return Outcome.TOO_MANY_STAYS;
        }
        var change = pupil.follow(known.id(), entry);
        if (change.value().equals(pupil)) {
            return Outcome.UNCHANGED;
        }
        pupils.save(known, change, actor);
        return Outcome.CHANGED;
    }
}
