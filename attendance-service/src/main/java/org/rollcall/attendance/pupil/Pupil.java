package org.rollcall.attendance.pupil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rollcall.platform.store.Change;

/**
 * A child known to a council through a school's admission register, from the first enrolment on; the number stays the same through
 * every change of school in the council's area.
 *
 * @param schoolUrn the school joined last
 */
record Pupil(Upn upn, PersonName name, BirthDate birthDate, String schoolUrn, List<Enrolment> enrolments) {

    /** More stays than any childhood has: past it, a roll is not describing a child. */
    private static final int MOST_ENROLMENTS = 30;

    Pupil {
        enrolments = List.copyOf(enrolments);
    }

    static Change<Pupil> enrol(String id, RollEntry entry) {
        Enrolment enrolment = entry.enrolment();
        Pupil pupil =
                new Pupil(entry.upn(), entry.name(), entry.birthDate(), enrolment.schoolUrn(), List.of(enrolment));
        return Change.of(pupil).announcing(new PupilEvent.Enrolled(id, enrolment.schoolUrn(), enrolment.joined()));
    }

    /** Takes in what the roll of one school now says. A stay that it did not know of is announced. */
    Change<Pupil> follow(String id, RollEntry entry) {
        Enrolment said = entry.enrolment();
        List<Enrolment> stays = new ArrayList<>(enrolments);
        boolean replaced = stays.removeIf(known -> isSameStay(known, said));
        stays.add(said);
        stays.sort(Comparator.comparing(Enrolment::joined).thenComparing(Enrolment::schoolUrn));
        Pupil next =
                new Pupil(upn, entry.name(), entry.birthDate(), stays.getLast().schoolUrn(), stays);
        return replaced
                ? Change.of(next)
                : Change.of(next).announcing(new PupilEvent.Enrolled(id, said.schoolUrn(), said.joined()));
    }

    /** A number that comes with another name and another birth date belongs to somebody else. */
    boolean isSomebodyElse(RollEntry entry) {
        return !name.equals(entry.name()) && !birthDate.equals(entry.birthDate());
    }

    boolean hasRoomFor(RollEntry entry) {
        return enrolments.size() < MOST_ENROLMENTS
                || enrolments.stream().anyMatch(known -> isSameStay(known, entry.enrolment()));
    }

    private static boolean isSameStay(Enrolment known, Enrolment said) {
        return known.schoolUrn().equals(said.schoolUrn())
                && !known.endedBefore(said.joined())
                && !said.endedBefore(known.joined());
    }
}
