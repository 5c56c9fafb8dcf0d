package org.rollcall.referral.pupil;

import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;

/** The pupils of each council as attendance-service announced them; a threshold may be heard of before the enrolment. */
public final class Pupils {

    private final Aggregates<KnownPupil> pupils;

    Pupils(Aggregates<KnownPupil> pupils) {
        this.pupils = pupils;
    }

    public Optional<Pupil> find(TenantId tenant, PupilId id) {
        return pupils.find(tenant, id.value()).map(stored -> stored.value().pupil());
    }

    void on(PupilNews news, Received event) {
        if (!pupils.createFrom(event, news.pupilId(), Change.of(KnownPupil.first(news)))) {
            pupils.apply(event, news.pupilId(), known -> Change.of(known.value().hearing(news)));
        }
    }
}
