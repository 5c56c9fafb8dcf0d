package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.tracker.SupportGiven.Support;
import org.rollcall.attendance.tracker.judging.AbsencePicture;
import org.rollcall.attendance.tracker.judging.Stage;

/** Pupils who have missed ten per cent and more of their sessions this school year, and what the school does about it. */
final class PersistentAbsence implements CohortRule {

    @Override
    public CohortList list() {
        return CohortList.PERSISTENT_ABSENCE;
    }

    @Override
    public List<CohortEntry> entries(CohortPupil pupil) {
        return pupil.onRoll()
                ? pupil.absence().get().persistentSince().map(since -> entry(pupil, since)).stream()
                        .toList()
                : List.of();
    }

    private static CohortEntry entry(CohortPupil pupil, LocalDate since) {
        AbsencePicture absence = pupil.absence().get();
        Optional<Support> support = pupil.support().get();
        boolean helped = support.filter(given -> given.stage() != Stage.S0).isPresent();
        return new CohortEntry(
                CohortList.PERSISTENT_ABSENCE,
                String.format(
                        Locale.UK,
                        "%s absence: attendance %.2f %%",
                        absence.severe() ? "Severe" : "Persistent",
                        absence.yearToDate().pct()),
                since,
                helped ? support.get().stage().label() : null,
                support.map(Support::lastStep).orElse(null),
                null,
                helped ? Set.of() : Set.of(Attention.NO_PLAN));
    }
}
