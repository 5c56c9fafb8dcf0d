package org.rollcall.attendance.samechild.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.home.AddressType;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.home.PupilAddress;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.Details;
import org.rollcall.platform.tenancy.TenantId;

class LikenessTest {

    @ParameterizedTest(name = "{0} sounds like {1}")
    @CsvSource({
        "Robert, R163",
        "Rupert, R163",
        "Rubin, R150",
        "Ashcraft, A261",
        "Tymczak, T522",
        "Pfister, P236",
        "Lee, L000",
        "Zoë, Z000",
        "O'Brien, O165",
        "Robin12, R15012",
        "'', ''",
        "'-', ''",
    })
    void a_name_has_its_sound(String name, String sound) {
        assertThat(Soundex.of(name)).isEqualTo(sound);
    }

    @ParameterizedTest(name = "{0} {1}, {2}, {3}: {4}")
    @CsvSource({
        "Ashdown, Robin, 2018-05-04, SW1A 2AA, 100",
        "ASHDOWN, robin, 2018-05-04, , 90",
        "Ashdown, Robyn, 2018-05-04, SW1A 2AA, 90",
        "Ashdoun, Robin, 2018-05-04, SW1A 2AA, 90",
        "Ashdown, Robin, 2018-04-05, SW1A 2AA, 85",
        "Ashdown, Robyn, 2018-05-04, , 80",
        "Ashdown, Robin, 2018-05-05, SW1A 2AA, 70",
        "Millward, Robin, 2018-05-04, SW1A 2AA, 70",
        "Ashdown, Kim, 2018-05-04, SW1A 2AA, 0", // a twin sister
    })
    void two_records_are_as_alike_as_what_they_say(
            String surname, String forename, LocalDate born, @Nullable String postcode, int score) {
        KnownPupil one = pupil("Ashdown", "Robin", LocalDate.of(2018, 5, 4), "SW1A 2AA");
        KnownPupil other = pupil(surname, forename, born, postcode);

        assertThat(Likeness.between(one, other).score()).isEqualTo(score);
        assertThat(Likeness.between(other, one).score()).isEqualTo(score);
    }

    @Test
    void a_child_is_also_found_by_the_name_it_goes_by() {
        KnownPupil one = pupil("Ashdown", "Robert", LocalDate.of(2018, 5, 4), null);
        KnownPupil known = new KnownPupil(
                one.tenant(),
                "p-2",
                one.upn(),
                new PersonName("Ashdown", "Kai"),
                one.birthDate(),
                List.of(),
                new Details(List.of(), null, new PersonName("Ashdown", "Robert"), one.sex()),
                Home.UNKNOWN,
                Circumstances.NONE);

        assertThat(Likeness.between(one, known).score()).isEqualTo(90);
        assertThat(new Marks(one.tenant(), known).own()).containsAnyElementsOf(new Marks(one.tenant(), one).own());
    }

    @Test
    void records_with_day_and_month_swapped_find_each_other() {
        KnownPupil one = pupil("Ashdown", "Robin", LocalDate.of(2018, 5, 4), null);
        KnownPupil other = pupil("Ashdown", "Robin", LocalDate.of(2018, 4, 5), null);

        assertThat(new Marks(one.tenant(), other).sought()).containsAnyElementsOf(new Marks(one.tenant(), one).own());
    }

    private static KnownPupil pupil(String surname, String forename, LocalDate born, @Nullable String postcode) {
        List<PupilAddress> addresses = postcode == null
                ? List.of()
                : List.of(new PupilAddress(
                        AddressType.HOME, new PostalAddress(List.of("1 Example Road"), postcode), false, born, null));
        return new KnownPupil(
                new TenantId("northmoor"),
                "p-1",
                Upn.of("P207000016049"),
                new PersonName(surname, forename),
                new BirthDate(born),
                List.of(),
                Details.UNKNOWN,
                new Home(addresses, List.of()),
                Circumstances.NONE);
    }
}
