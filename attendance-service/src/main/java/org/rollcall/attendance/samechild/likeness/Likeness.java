package org.rollcall.attendance.samechild.likeness;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.home.PupilAddress;
import org.rollcall.attendance.pupil.person.PersonName;

/**
 * How alike two records are, from 0 to 100: thirty each for surname, forename and birth date, ten for the postcode, less for what only
 * sounds or looks alike. Brothers and sisters differ in the forename, so without that two records are never alike.
 */
public record Likeness(int score, Set<Reason> reasons) {

    /** What of two records is alike. */
    public enum Reason {
        SURNAME(30),
        SURNAME_SOUND(20),
        FORENAME(30),
        FORENAME_SOUND(20),
        BIRTH_DATE(30),
        DAY_AND_MONTH_SWAPPED(15),
        POSTCODE(10),
        /** One record says that the child had the number of the other. */
        NUMBER(100);

        private final int worth;

        Reason(int worth) {
            this.worth = worth;
        }
    }

    /** One says that it had the other's number. */
    public static Likeness byNumber() {
        return new Likeness(Reason.NUMBER.worth, Set.of(Reason.NUMBER));
    }

    public Likeness {
        reasons = Set.copyOf(reasons);
    }

    public static Likeness between(KnownPupil one, KnownPupil other) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        text(surnames(one), surnames(other), Reason.SURNAME, Reason.SURNAME_SOUND)
                .ifPresent(reasons::add);
        Optional<Reason> forename = text(forenames(one), forenames(other), Reason.FORENAME, Reason.FORENAME_SOUND);
        forename.ifPresent(reasons::add);
        born(one.birthDate().day(), other.birthDate().day()).ifPresent(reasons::add);
        if (postcodes(one).stream().anyMatch(postcodes(other)::contains)) {
            reasons.add(Reason.POSTCODE);
        }
        int score = reasons.stream().mapToInt(reason -> reason.worth).sum();
        return new Likeness(forename.isPresent() ? score : 0, reasons);
    }

    private static Optional<Reason> born(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Optional.of(Reason.BIRTH_DATE);
        }
        boolean swapped = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        return swapped ? Optional.of(Reason.DAY_AND_MONTH_SWAPPED) : Optional.empty();
    }

    private static Optional<Reason> text(List<String> one, List<String> other, Reason same, Reason alike) {
        if (one.stream().anyMatch(other::contains)) {
            return Optional.of(same);
        }
        boolean sounds = one.stream()
                .map(Soundex::of)
                .anyMatch(sound ->
                        !sound.isEmpty() && other.stream().map(Soundex::of).anyMatch(sound::equals));
        return sounds ? Optional.of(alike) : Optional.empty();
    }

    private static List<String> surnames(KnownPupil pupil) {
        return names(pupil).map(PersonName::surname).map(Likeness::plain).toList();
    }

    static List<String> forenames(KnownPupil pupil) {
        return names(pupil)
                .map(PersonName::forename)
                .map(Likeness::plain)
                .distinct()
                .toList();
    }

    private static Stream<PersonName> names(KnownPupil pupil) {
        return Stream.concat(
                Stream.of(pupil.name()), Stream.ofNullable(pupil.details().preferredName()));
    }

    static List<String> postcodes(KnownPupil pupil) {
        List<String> postcodes = new ArrayList<>();
        for (PupilAddress address : pupil.home().addresses()) {
            Optional.ofNullable(address.address().postcode()).ifPresent(postcodes::add);
        }
        return postcodes;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
