package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.register.year.SchoolYear;

/** Pupils whose last day on roll lies in this school year, with the ground on which the name was deleted. */
final class RemovedFromRoll implements CohortRule {

    @Override
    public CohortList list() {
        return CohortList.REMOVED_FROM_ROLL;
    }

    @Override
    public List<CohortEntry> entries(CohortPupil pupil) {
        LocalDate yearBegan = SchoolYear.of(pupil.on()).firstDay();
        return pupil.pupil().at(pupil.school().urn()).stream()
                .filter(stay -> left(stay, yearBegan, pupil.on()))
                .map(stay -> entry(pupil, stay))
                .toList();
    }

    private static boolean left(Enrolment stay, LocalDate from, LocalDate on) {
        LocalDate left = stay.left();
        return left != null && !left.isBefore(from) && left.isBefore(on);
    }

    private static CohortEntry entry(CohortPupil pupil, Enrolment stay) {
        LocalDate left = stay.left() == null ? pupil.on() : stay.left();
        Optional<Departure> departure = pupil.departures().stream()
                .filter(each -> !each.on().isBefore(stay.joined()))
                .reduce((earlier, later) -> later);
        String reason = departure
                .map(each -> "Deleted on ground %s".formatted(each.ground()))
                .orElse("Left; no ground is recorded");
        return new CohortEntry(
                CohortList.REMOVED_FROM_ROLL,
                reason,
                left,
                departure.map(Departure::destination).orElse(null),
                null,
                null,
                departure.filter(each -> !each.known()).isPresent() ? Set.of(Attention.DESTINATION_UNKNOWN) : Set.of());
    }
}
