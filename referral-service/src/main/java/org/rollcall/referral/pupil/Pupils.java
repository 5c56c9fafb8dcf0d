package org.rollcall.referral.pupil;

import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;

/** The pupils of each council as attendance-service announced them; a threshold may be heard of before the enrolment. */
public final class Pupils {

    private final Aggregates<Pupil> pupils;

    Pupils(Aggregates<Pupil> pupils) {
        this.pupils = pupils;
    }

    public Optional<Pupil> find(TenantId tenant, PupilId id) {
        return pupils.find(tenant, id.value()).map(Stored::value);
    }

    void on(PupilNews news, Received event) {
        if (!pupils.createFrom(event, news.pupilId(), Change.of(news.first()))) {
            pupils.apply(event, news.pupilId(), known -> Change.of(news.changes(known.value())));
        }
    }
}
