package org.rollcall.attendance.pupil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rollcall.platform.store.Change;

/**
 * A child known to a council through a school's admission register, from the first enrolment on; the record stays the same through
 * every change of number and of school in the council's area.
 *
 * @param schoolUrn the school joined last
 */
record Pupil(
        Upn upn,
        PersonName name,
        BirthDate birthDate,
        String schoolUrn,
        List<Enrolment> enrolments,
        Details details,
        Home home,
        Circumstances circumstances) {

    /** More stays than any childhood has: past it, a roll is not describing a child. */
    private static final int MOST_ENROLMENTS = 30;

    Pupil {
        enrolments = List.copyOf(enrolments);
        details = details == null ? Details.UNKNOWN : details;
        home = home == null ? Home.UNKNOWN : home;
        circumstances = circumstances == null ? Circumstances.NONE : circumstances;
    }

    static Change<Pupil> enrol(String id, RollEntry entry) {
        Enrolment stay = said(entry.enrolment(), entry.said());
        Pupil pupil = new Pupil(
                entry.upn(),
                entry.name(),
                entry.birthDate(),
                stay.schoolUrn(),
                List.of(stay),
                said(Details.UNKNOWN, entry.said()),
                Home.UNKNOWN,
                Circumstances.NONE);
        return Change.of(pupil).announcing(new PupilEvent.Enrolled(id, stay.schoolUrn(), stay.joined()));
    }

    /** Takes in what the roll of one school now says. A stay that it did not know of is announced. */
    Change<Pupil> follow(String id, RollEntry entry) {
        Enrolment said = entry.enrolment();
        List<Enrolment> stays = new ArrayList<>(enrolments);
        List<Enrolment> same =
                enrolments.stream().filter(known -> isSameStay(known, said)).toList();
        stays.removeAll(same);
        Enrolment before = same.isEmpty() ? said : same.getFirst();
        stays.add(said(
                new Enrolment(
                        said.schoolUrn(),
                        said.yearGroup(),
                        said.joined(),
                        said.left(),
                        before.kind(),
                        before.placements()),
                entry.said()));
        stays.sort(Comparator.comparing(Enrolment::joined).thenComparing(Enrolment::schoolUrn));
        Pupil next = new Pupil(
                upn,
                entry.name(),
                entry.birthDate(),
                stays.getLast().schoolUrn(),
                stays,
                said(details, entry.said()),
                home,
                circumstances);
        return same.isEmpty()
                ? Change.of(next).announcing(new PupilEvent.Enrolled(id, said.schoolUrn(), said.joined()))
                : Change.of(next);
    }

    Pupil with(Details next) {
        return new Pupil(upn, name, birthDate, schoolUrn, enrolments, next, home, circumstances);
    }

    Pupil with(Home next) {
        return new Pupil(upn, name, birthDate, schoolUrn, enrolments, details, next, circumstances);
    }

    Pupil with(Circumstances next) {
        return new Pupil(upn, name, birthDate, schoolUrn, enrolments, details, home, next);
    }

    /** A number that comes with another name and another birth date belongs to somebody else. */
    boolean isSomebodyElse(RollEntry entry) {
        return !name.equals(entry.name()) && !birthDate.equals(entry.birthDate());
    }

    boolean hasRoomFor(RollEntry entry) {
        return enrolments.size() < MOST_ENROLMENTS
                || enrolments.stream().anyMatch(known -> isSameStay(known, entry.enrolment()));
    }

    private static Enrolment said(Enrolment stay, Said said) {
        return new Enrolment(
                        stay.schoolUrn(),
                        stay.yearGroup(),
                        stay.joined(),
                        stay.left(),
                        said.kind() == null ? stay.kind() : said.kind(),
                        stay.placements())
                .placed(stay.yearGroup(), said.registrationGroup(), said.on());
    }

    private static Details said(Details known, Said said) {
        return said.sex() == null
                ? known
                : new Details(known.formerUpns(), known.uln(), known.preferredName(), said.sex());
    }

    private static boolean isSameStay(Enrolment known, Enrolment said) {
        return known.schoolUrn().equals(said.schoolUrn())
                && !known.endedBefore(said.joined())
                && !said.endedBefore(known.joined());
    }
}
