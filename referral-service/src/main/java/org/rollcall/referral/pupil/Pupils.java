package org.rollcall.referral.pupil;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;

/** The pupils of each council as attendance-service announced them; a threshold may be heard of before the enrolment. */
public final class Pupils {

    private static final int ATTEMPTS = 5;

    private final Aggregates<KnownPupil> pupils;

    Pupils(Aggregates<KnownPupil> pupils) {
        this.pupils = pupils;
    }

    public Optional<Pupil> find(TenantId tenant, PupilId id) {
        return pupils.find(tenant, id.value()).map(stored -> stored.value().pupil());
    }

    /** The cards of those of whom one is kept, read at once. */
    List<PupilCard> cards(TenantId tenant, Collection<PupilId> ids) {
        List<String> wanted = ids.stream().map(PupilId::value).toList();
        return pupils.findAll(tenant, wanted).values().stream()
                .flatMap(stored -> Stream.ofNullable(stored.value().pupil().card()))
                .toList();
    }

    /** Keeps what was read of a pupil's record; what events say meanwhile is not lost. */
    public void keep(TenantId tenant, PupilId id, UnaryOperator<Pupil> read, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                keepOnce(tenant, id, read, actor);
                return;
            } catch (StaleVersion | AlreadyExists overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private void keepOnce(TenantId tenant, PupilId id, UnaryOperator<Pupil> read, Actor actor) {
        Optional<Stored<KnownPupil>> known = pupils.find(tenant, id.value());
        Pupil before = known.map(stored -> stored.value().pupil()).orElseGet(() -> Pupil.unknown(id));
        KnownPupil next = new KnownPupil(read.apply(before));
        if (known.isEmpty()) {
            pupils.create(tenant, id.value(), Change.of(next), actor);
        } else if (!known.get().value().equals(next)) {
            pupils.save(known.get(), Change.of(next), actor);
        }
    }

    void on(PupilNews news, Received event) {
        if (!pupils.createFrom(event, news.pupilId(), Change.of(KnownPupil.first(news)))) {
            pupils.apply(event, news.pupilId(), known -> Change.of(known.value().hearing(news)));
        }
    }
}
