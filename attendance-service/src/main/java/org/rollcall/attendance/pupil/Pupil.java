package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.NameKeys;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.Details;
import org.rollcall.attendance.pupil.roll.ImportMark;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.attendance.pupil.roll.Said;
import org.rollcall.attendance.pupil.roll.SaidCircumstances;
import org.rollcall.attendance.pupil.roll.SaidHome;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.platform.store.Change;

/**
 * A child known to a council through a school's admission register, from the first enrolment on; the record stays the same through
 * every change of number and of school in the council's area.
 *
 * @param schoolUrn the school joined last
 * @param lastImport what the import that wrote last said it did; null when it was written otherwise
 * @param keys by what the child is found by name
 */
record Pupil(
        Upn upn,
        PersonName name,
        BirthDate birthDate,
        String schoolUrn,
        List<Enrolment> enrolments,
        Details details,
        Home home,
        Circumstances circumstances,
        @Nullable ImportMark lastImport,
        NameKeys keys) {

    /** More stays than any childhood has: past it, a roll is not describing a child. */
    private static final int MOST_ENROLMENTS = 30;

    Pupil {
        enrolments = List.copyOf(enrolments);
        details = details == null ? Details.UNKNOWN : details;
        home = home == null ? Home.UNKNOWN : home;
        circumstances = circumstances == null ? Circumstances.NONE : circumstances;
        keys = keys == null || keys.form() != NameKeys.FORM ? NameKeys.of(name, details.preferredName()) : keys;
    }

    static Change<Pupil> enrol(String id, RollEntry entry) {
        Enrolment stay = said(entry.enrolment(), entry.said());
        Pupil pupil = new Pupil(
                        entry.upn(),
                        entry.name(),
                        entry.birthDate(),
                        stay.schoolUrn(),
                        List.of(stay),
                        Details.UNKNOWN,
                        Home.UNKNOWN,
                        Circumstances.NONE,
                        null,
                        NameKeys.of(entry.name(), null))
                .told(id, entry);
        return Change.of(pupil).announcing(new PupilEvent.Enrolled(id, stay.schoolUrn(), stay.joined()));
    }

    /** Takes in what the roll of one school now says. A stay that it did not know of is announced, and so is the end of one. */
    Change<Pupil> follow(String id, RollEntry entry) {
        Enrolment said = entry.enrolment();
        List<Enrolment> stays = new ArrayList<>(enrolments);
        List<Enrolment> same =
                enrolments.stream().filter(known -> isSameStay(known, said)).toList();
        stays.removeAll(same);
        stays.add(said(same.isEmpty() ? said : said.keeping(same.getFirst()), entry.said()));
        stays.sort(Comparator.comparing(Enrolment::joined).thenComparing(Enrolment::schoolUrn));
        Pupil next = new Pupil(
                        upn,
                        entry.name(),
                        entry.birthDate(),
                        stays.getLast().schoolUrn(),
                        stays,
                        details,
                        home,
                        circumstances,
                        lastImport,
                        keysOf(entry.name(), details))
                .numbered(entry.upn())
                .told(id, entry);
        return news(id, same, said, Change.of(next));
    }

    private static Change<Pupil> news(String id, List<Enrolment> same, Enrolment said, Change<Pupil> change) {
        boolean wasOpen = same.stream().anyMatch(stay -> stay.left() == null);
        if (same.isEmpty() || (!wasOpen && said.left() == null)) {
            return change.announcing(new PupilEvent.Enrolled(id, said.schoolUrn(), said.joined()));
        }
        LocalDate left = said.left();
        if (left == null || same.stream().anyMatch(stay -> Objects.equals(stay.left(), left))) {
            return change;
        }
        return change.announcing(new PupilEvent.Left(id, said.schoolUrn(), left));
    }

    /** The stay at a school that covers a day ends with it. */
    Change<Pupil> leave(String id, String urn, LocalDate lastDay) {
        List<Enrolment> stays = enrolments.stream()
                .map(stay -> stay.schoolUrn().equals(urn) && stay.covers(lastDay) ? stay.deleted(lastDay) : stay)
                .toList();
        Change<Pupil> left = Change.of(
                new Pupil(upn, name, birthDate, schoolUrn, stays, details, home, circumstances, lastImport, keys));
        return stays.equals(enrolments) ? left : left.announcing(new PupilEvent.Left(id, urn, lastDay));
    }

    Pupil with(Details next) {
        return new Pupil(
                upn, name, birthDate, schoolUrn, enrolments, next, home, circumstances, lastImport, keysOf(name, next));
    }

    Pupil with(Home next) {
        return new Pupil(upn, name, birthDate, schoolUrn, enrolments, details, next, circumstances, lastImport, keys);
    }

    Pupil with(Circumstances next) {
        return new Pupil(upn, name, birthDate, schoolUrn, enrolments, details, home, next, lastImport, keys);
    }

    Pupil marked(ImportMark mark) {
        return new Pupil(upn, name, birthDate, schoolUrn, enrolments, details, home, circumstances, mark, keys);
    }

    /** Those of today, unless the child goes by another name now. */
    private NameKeys keysOf(PersonName next, Details of) {
        return next.equals(name) && Objects.equals(of.preferredName(), details.preferredName())
                ? keys
                : NameKeys.of(next, of.preferredName());
    }

    /** Whether this is the record of the same name, birth date, numbers and addresses as the other. */
    boolean isKnownAs(Pupil other) {
        return name.equals(other.name)
                && birthDate.equals(other.birthDate)
                && numbers().equals(other.numbers())
                && Objects.equals(details.preferredName(), other.details.preferredName())
                && home.addresses().equals(other.home.addresses());
    }

    /** Every number that the child has or had. */
    List<Upn> numbers() {
        return Stream.concat(Stream.of(upn), details.formerUpns().stream()).toList();
    }

    /** A number that the record did not know becomes the child's, but a temporary one never takes the place of a permanent one. */
    private Pupil numbered(Upn said) {
        if (numbers().contains(said)) {
            return this;
        }
        boolean better = upn.temporary() || !said.temporary();
        return new Pupil(
                better ? said : upn,
                name,
                birthDate,
                schoolUrn,
                enrolments,
                details.alsoKnownBy(better ? upn : said),
                home,
                circumstances,
                lastImport,
                keys);
    }

    private Pupil told(String id, RollEntry entry) {
        Said said = entry.said();
        Upn former = said.formerUpn();
        Details next = former == null || numbers().contains(former) ? details : details.alsoKnownBy(former);
        return with(next.after(said))
                .with(new SaidHome(id, said, entry.enrolment().joined()).after(home))
                .with(new SaidCircumstances(said).after(circumstances));
    }

    /** A number that comes with another name and another birth date belongs to somebody else. */
    boolean isSomebodyElse(RollEntry entry) {
        return !name.equals(entry.name()) && !birthDate.equals(entry.birthDate());
    }

    boolean hasRoomFor(RollEntry entry) {
        return enrolments.size() < MOST_ENROLMENTS
                || enrolments.stream().anyMatch(known -> isSameStay(known, entry.enrolment()));
    }

    /** Whether the roll still has a name that was deleted from it. */
    boolean isDeletedFrom(RollEntry entry) {
        return enrolments.stream()
                .anyMatch(known -> isSameStay(known, entry.enrolment()) && known.isReopenedBy(entry.enrolment()));
    }

    private static Enrolment said(Enrolment stay, Said said) {
        return stay.of(said.kind() == null ? stay.kind() : said.kind())
                .placed(stay.yearGroup(), said.registrationGroup(), said.on());
    }

    static boolean isSameStay(Enrolment known, Enrolment said) {
        return known.schoolUrn().equals(said.schoolUrn())
                && !known.endedBefore(said.joined())
                && !said.endedBefore(known.joined());
    }
}
