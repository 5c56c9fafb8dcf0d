package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.circumstances.Cohort;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.person.Sex;
import org.rollcall.attendance.pupil.roll.Details;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** A pupil as the rest of the service reads the record. */
public record KnownPupil(
        TenantId tenant,
        String id,
        Upn upn,
        PersonName name,
        BirthDate birthDate,
        List<Enrolment> enrolments,
        Details details,
        Home home,
        Circumstances circumstances) {

    static KnownPupil of(Stored<Pupil> stored) {
        return of(stored.tenant(), stored.id(), stored.value());
    }

    static KnownPupil of(TenantId tenant, String id, Pupil pupil) {
        return new KnownPupil(
                tenant,
                id,
                pupil.upn(),
                pupil.name(),
                pupil.birthDate(),
                pupil.enrolments(),
                pupil.details(),
                pupil.home(),
                pupil.circumstances());
    }

    /** Every number that the child has or had. */
    public List<Upn> numbers() {
        return Stream.concat(Stream.of(upn), details.formerUpns().stream()).toList();
    }

    public Sex sex() {
        return details.sex();
    }

    /** The stays at one school. */
    public List<Enrolment> at(String urn) {
        return enrolments.stream().filter(stay -> stay.schoolUrn().equals(urn)).toList();
    }

    /** The stay at a school that covers a day. */
    public Optional<Enrolment> stayOn(String urn, LocalDate day) {
        return at(urn).stream().filter(stay -> stay.covers(day)).findFirst();
    }

    /** The year group in which a school teaches or taught the pupil on a day; none when the pupil is not on its roll then. */
    public Optional<YearGroup> yearOn(String urn, LocalDate day) {
        return stayOn(urn, day).map(stay -> stay.yearOn(day));
    }

    /** The registration group on a day, when the pupil is on the school's roll then and the school said it. */
    public Optional<String> classOn(String urn, LocalDate day) {
        return stayOn(urn, day).flatMap(stay -> stay.classOn(day));
    }

    /** The cohorts that the child is in on a day. */
    public Set<Cohort> cohortsOn(LocalDate day) {
        return circumstances.on(day);
    }
}
