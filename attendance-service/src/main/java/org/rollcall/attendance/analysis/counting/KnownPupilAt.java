package org.rollcall.attendance.analysis.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.analysis.period.Period;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.pupil.stay.StayKind;
import org.rollcall.attendance.register.year.SchoolYear;

/** A pupil's record as far as one school's figures need it. */
public record KnownPupilAt(KnownPupil pupil, String urn) implements PupilFacts {

    @Override
    public String id() {
        return pupil.id();
    }

    @Override
    public String sex() {
        return pupil.sex().name();
    }

    @Override
    public boolean onRoll(LocalDate day) {
        return pupil.stayOn(urn, day).isPresent();
    }

    @Override
    public String yearOn(LocalDate day) {
        return pupil.yearOn(urn, day).map(YearGroup::value).orElseThrow();
    }

    @Override
    public Optional<String> classOn(LocalDate day) {
        return pupil.classOn(urn, day);
    }

    @Override
    public List<String> cohortsOn(LocalDate day) {
        return pupil.cohortsOn(day).stream().sorted().map(Enum::name).toList();
    }

    /** The other schools of the council on whose roll the pupil is or was in the year. */
    public List<String> otherSchools(SchoolYear year) {
        Period days = Period.of(year);
        return pupil.enrolments().stream()
                .filter(stay -> !stay.schoolUrn().equals(urn))
                .filter(stay -> !stay.joined().isAfter(days.to()))
                .filter(stay -> stay.left() == null || !stay.left().isBefore(days.from()))
                .map(Enrolment::schoolUrn)
                .distinct()
                .toList();
    }

    public SharingSessions.AtSchool withLetters(String letters) {
        Enrolment stay = pupil.at(urn).stream()
                .reduce((one, other) -> one.joined().isAfter(other.joined()) ? one : other)
                .orElseThrow();
        return new SharingSessions.AtSchool(urn, stay.kind() == StayKind.SUBSIDIARY, stay.joined(), letters);
    }
}
