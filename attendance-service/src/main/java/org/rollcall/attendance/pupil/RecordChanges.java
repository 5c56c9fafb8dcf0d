package org.rollcall.attendance.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.attendance.pupil.stay.Enrolment;

/** What differs between two states of a record, by the names of a file's columns; never what it says. */
final class RecordChanges {

    private final Pupil before;
    private final Pupil after;
    private final List<String> changed = new ArrayList<>();

    private RecordChanges(Pupil before, Pupil after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(Pupil before, Pupil after, RollEntry entry) {
        RecordChanges changes = new RecordChanges(before, after);
        changes.field("UPN", Pupil::upn);
        changes.field("FormerUPN", pupil -> pupil.details().formerUpns());
        changes.field("ULN", pupil -> pupil.details().uln());
        changes.field("Surname", pupil -> pupil.name().surname());
        changes.field("Forename", pupil -> pupil.name().forename());
        changes.field("PreferredName", pupil -> pupil.details().preferredName());
        changes.field("DateOfBirth", Pupil::birthDate);
        changes.field("Sex", pupil -> pupil.details().sex());
        changes.stay(entry);
        changes.field("Address", pupil -> pupil.home().addresses());
        changes.field("Contacts", pupil -> pupil.home().parents());
        changes.field("SEN", pupil -> pupil.circumstances().sen());
        changes.field("FreeMeals", pupil -> pupil.circumstances().freeMeals());
        changes.field("InCare", pupil -> pupil.circumstances().socialCare());
        return changes.changed;
    }

    private void stay(RollEntry entry) {
        Enrolment now = stayOf(after, entry);
        Enrolment then = before.enrolments().stream()
                .filter(known -> Pupil.isSameStay(known, entry.enrolment()))
                .findFirst()
                .orElse(null);
        if (then == null) {
            changed.add("Stay");
            return;
        }
        part("Joined", then.joined(), now.joined());
        part("Left", then.left(), now.left());
        part("YearGroup", then.yearGroup(), now.yearGroup());
        part("RegistrationGroup", lastClass(then), lastClass(now));
        part("RegistrationType", then.kind(), now.kind());
    }

    private void part(String name, @Nullable Object then, @Nullable Object now) {
        if (!Objects.equals(then, now)) {
            changed.add(name);
        }
    }

    private static String lastClass(Enrolment stay) {
        return stay.placements().isEmpty()
                ? ""
                : String.valueOf(stay.placements().getLast().registrationGroup());
    }

    private static Enrolment stayOf(Pupil pupil, RollEntry entry) {
        return pupil.enrolments().stream()
                .filter(known -> Pupil.isSameStay(known, entry.enrolment()))
                .findFirst()
                .orElse(entry.enrolment());
    }

    private void field(String name, Function<Pupil, @Nullable Object> value) {
        part(name, value.apply(before), value.apply(after));
    }
}
