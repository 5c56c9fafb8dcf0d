package org.rollcall.attendance.cohort.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.attendance.tracker.SupportGiven.Support;
import org.rollcall.attendance.tracker.judging.AbsencePicture.LongAbsence;
import org.rollcall.attendance.tracker.judging.Stage;

/**
 * Pupils on roll who have been away without authorisation for ten school days and more, and those who left for nobody knows where.
 */
final class MissingEducation implements CohortRule {

    @Override
    public CohortList list() {
        return CohortList.MISSING_EDUCATION;
    }

    @Override
    public List<CohortEntry> entries(CohortPupil pupil) {
        Stream<CohortEntry> away = pupil.onRoll()
                ? pupil.absence().get().longAbsence().map(absence -> away(pupil, absence)).stream()
                : pupil.departures().stream()
                        .filter(departure -> !departure.known())
                        .map(MissingEducation::gone);
        return away.toList();
    }

    private static CohortEntry away(CohortPupil pupil, LongAbsence absence) {
        Optional<Support> support = pupil.support().get();
        boolean helped = support.filter(given -> given.stage() != Stage.S0).isPresent();
        return new CohortEntry(
                CohortList.MISSING_EDUCATION,
                "Away without authorisation for %d school days".formatted(absence.schoolDays()),
                absence.since(),
                helped ? support.get().stage().label() : null,
                support.map(Support::lastStep).orElse(null),
                null,
                helped ? Set.of() : Set.of(Attention.NO_PLAN));
    }

    private static CohortEntry gone(Departure departure) {
        return new CohortEntry(
                CohortList.MISSING_EDUCATION,
                "Deleted on ground %s; nobody knows where the child is".formatted(departure.ground()),
                departure.on(),
                null,
                null,
                null,
                Set.of(Attention.DESTINATION_UNKNOWN));
    }
}
