package org.rollcall.referral.socialwork;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** What was announced of the absence of pupils. */
final class Absences {

    private final Aggregates<PupilAbsence> absences;

    Absences(Aggregates<PupilAbsence> absences) {
        this.absences = absences;
    }

    void on(AbsenceNews.Counting news, Received event) {
        PupilAbsence first = news.changes(PupilAbsence.none(news.pupil()));
        if (!absences.createFrom(event, news.pupilId(), Change.of(first))) {
            absences.apply(event, news.pupilId(), known -> Change.of(news.changes(known.value())));
        }
    }

    /** By the pupil's id; read in one go. */
    Map<String, PupilAbsence> of(TenantId tenant, Collection<String> pupils) {
        return absences.findAll(tenant, pupils).values().stream()
                .map(Stored::value)
                .collect(Collectors.toMap(absence -> absence.pupil().value(), Function.identity()));
    }
}
