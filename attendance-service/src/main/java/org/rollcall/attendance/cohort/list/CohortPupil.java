package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.tracker.SupportGiven.Support;
import org.rollcall.attendance.tracker.judging.AbsencePicture;

/** One pupil as of a day; marks and support are read only for the lists that ask. */
public record CohortPupil(
        KnownPupil pupil, CohortSchool school, Supplier<AbsencePicture> absence, Supplier<Optional<Support>> support) {

    public LocalDate on() {
        return school.on();
    }

    public boolean onRoll() {
        return pupil.stayOn(school.urn(), on()).isPresent();
    }

    List<Departure> departures() {
        return school.departures().getOrDefault(pupil.id(), List.of());
    }

    List<SicknessNotice> sickness() {
        return school.sickness().getOrDefault(pupil.id(), List.of());
    }
}
