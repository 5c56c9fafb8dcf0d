package org.rollcall.referral.socialwork.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/** What was announced of the absence of pupils. */
public final class Absences {

    private final Aggregates<PupilAbsence> absences;

    Absences(Aggregates<PupilAbsence> absences) {
        this.absences = absences;
    }

    void on(AbsenceNews news, Received event) {
        PupilAbsence first = news.changes(PupilAbsence.none(news.pupil()));
        if (!absences.createFrom(event, news.pupilId(), Change.of(first))) {
            absences.apply(event, news.pupilId(), known -> Change.of(news.changes(known.value())));
        }
    }

    /** The last figure of one child at one school, if it is of the school year of that day. */
    public Optional<AbsenceFigure> figure(TenantId tenant, PupilId pupil, SchoolUrn school, LocalDate day) {
        return Optional.ofNullable(of(tenant, List.of(pupil.value())).get(pupil.value()))
                .flatMap(known -> known.at(school))
                .filter(known -> known.isOfTheYearOf(day));
    }

    /** By the pupil's id; read in one go. */
    Map<String, PupilAbsence> of(TenantId tenant, Collection<String> pupils) {
        return absences.findAll(tenant, pupils).values().stream()
                .map(Stored::value)
                .collect(Collectors.toMap(absence -> absence.pupil().value(), Function.identity()));
    }
}
