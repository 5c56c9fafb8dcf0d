package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Ends a pupil's stay at a school, whoever else writes to the record at the same time. The same again changes nothing. */
public final class Leaving {

    private static final int ATTEMPTS = 5;

    private final Aggregates<Pupil> pupils;

    Leaving(Aggregates<Pupil> pupils) {
        this.pupils = pupils;
    }

    /** {@code lastDay} is the last day on roll; a stay that does not cover it stays as it is. */
    public void leave(TenantId tenant, String pupilId, String schoolUrn, LocalDate lastDay, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                leaveOnce(tenant, pupilId, schoolUrn, lastDay, actor);
                return;
            } catch (StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private void leaveOnce(TenantId tenant, String pupilId, String schoolUrn, LocalDate lastDay, Actor actor) {
        Stored<Pupil> pupil = pupils.get(tenant, pupilId);
        var change = pupil.value().leave(pupilId, schoolUrn, lastDay);
        if (!change.value().equals(pupil.value())) {
            pupils.save(pupil, change, actor);
        }
    }
}
