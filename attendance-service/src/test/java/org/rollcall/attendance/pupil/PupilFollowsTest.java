package org.rollcall.attendance.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.pupil.circumstances.Cohort;
import org.rollcall.attendance.pupil.circumstances.SenProvision;
import org.rollcall.attendance.pupil.circumstances.SenStage;
import org.rollcall.attendance.pupil.home.AddressType;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.home.ParentBasis;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.home.PupilAddress;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.attendance.pupil.roll.Said;
import org.rollcall.attendance.pupil.roll.Said.SaidCare;
import org.rollcall.attendance.pupil.roll.Said.SaidContact;
import org.rollcall.attendance.pupil.roll.Said.SaidMeals;
import org.rollcall.attendance.pupil.roll.Said.SaidSen;
import org.rollcall.attendance.pupil.stay.Enrolment;

class PupilFollowsTest {

    private static final LocalDate JOINED = LocalDate.of(2024, 9, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 21);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 2);
    private static final String TEMPORARY = "U31240022500R";
    private static final String PERMANENT = "P207000016049";

    @Test
    void the_first_address_holds_since_the_child_joined_and_another_ends_it_the_day_before() {
        Pupil moved = follow(pupil(FIRST, address("1 Example Road")), LATER, address("2 Example Road"));

        assertThat(moved.home().addresses())
                .containsExactly(
                        new PupilAddress(
                                AddressType.HOME, address("1 Example Road"), false, JOINED, LATER.minusDays(1)),
                        new PupilAddress(AddressType.HOME, address("2 Example Road"), false, LATER, null));
    }

    @Test
    void a_home_that_is_shielded_stays_so_after_a_move() {
        Pupil shielded = pupil(FIRST, null)
                .with(new Home(
                        List.of(new PupilAddress(AddressType.HOME, address("1 Example Road"), true, JOINED, null)),
                        List.of()));

        assertThat(follow(shielded, LATER, address("2 Example Road"))
                        .home()
                        .addresses()
                        .getLast()
                        .doNotDisclose())
                .isTrue();
    }

    @Test
    void the_same_address_again_changes_nothing() {
        Pupil pupil = pupil(FIRST, address("1 Example Road"));

        assertThat(follow(pupil, LATER, address("1 Example Road"))).isEqualTo(pupil);
    }

    @Test
    void a_file_adds_to_what_is_known_of_a_parent_and_makes_nobody_a_natural_parent() {
        SaidContact mother =
                new SaidContact(new PersonName("Ashdown", "Kim"), "MOT", true, true, null, "020 7946 0000", null);
        SaidContact again =
                new SaidContact(new PersonName("ASHDOWN", "Kim"), null, false, false, null, null, "kim@example.org");

        Pupil pupil = told(told(pupil(FIRST, null), contacts(mother)), contacts(again));

        assertThat(pupil.home().parents()).singleElement().satisfies(parent -> {
            assertThat(parent.basis()).isEqualTo(Set.of(ParentBasis.PARENTAL_RESPONSIBILITY));
            assertThat(parent.telephone()).isEqualTo("020 7946 0000");
            assertThat(parent.email()).isEqualTo("kim@example.org");
            assertThat(parent.emailConsent()).isFalse();
            assertThat(parent.isParentOn(LATER)).isTrue();
        });
    }

    @Test
    void a_plan_ends_the_support_before_it() {
        Pupil pupil = told(pupil(FIRST, null), sen(SenStage.SEN_SUPPORT, LocalDate.of(2025, 9, 1)));

        Pupil planned = told(pupil, sen(SenStage.EHC_PLAN, LocalDate.of(2026, 10, 1)));

        assertThat(planned.circumstances().sen())
                .containsExactly(
                        new SenProvision(SenStage.SEN_SUPPORT, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 30)),
                        new SenProvision(SenStage.EHC_PLAN, LocalDate.of(2026, 10, 1), null));
        assertThat(told(planned, sen(SenStage.EHC_PLAN, null))).isEqualTo(planned);
    }

    @Test
    void no_provision_ends_what_was_and_begins_nothing() {
        Pupil pupil = told(pupil(FIRST, null), sen(SenStage.SEN_SUPPORT, LocalDate.of(2025, 9, 1)));

        Pupil none = told(pupil, sen(null, null));

        assertThat(none.circumstances().on(LATER)).doesNotContain(Cohort.SEN_SUPPORT);
        assertThat(none.circumstances().on(LATER.minusDays(1))).contains(Cohort.SEN_SUPPORT);
    }

    @Test
    void free_meals_begin_and_end_with_what_the_school_says() {
        Pupil pupil = told(pupil(FIRST, null), meals(true));

        Pupil over = told(pupil, meals(false));

        assertThat(pupil.circumstances().on(LATER)).contains(Cohort.FREE_MEALS);
        assertThat(told(pupil, meals(true))).isEqualTo(pupil);
        assertThat(over.circumstances().on(LATER)).doesNotContain(Cohort.FREE_MEALS);
    }

    @Test
    void a_file_can_say_that_a_child_is_looked_after_once() {
        Said inCare = said(null, List.of(), null, null, new SaidCare("203"), null);
        Pupil pupil = told(pupil(FIRST, null), inCare);

        assertThat(pupil.circumstances().on(LATER)).contains(Cohort.LOOKED_AFTER, Cohort.SOCIAL_WORKER);
        assertThat(told(pupil, inCare)).isEqualTo(pupil);
    }

    @ParameterizedTest(name = "{0} then {1}: {2}, formerly {3}")
    @CsvSource({
        "U31240022500R, P207000016049, P207000016049, U31240022500R",
        "P207000016049, U31240022500R, P207000016049, U31240022500R",
        "P207000016049, B801200005001, B801200005001, P207000016049",
    })
    void a_temporary_number_never_takes_the_place_of_a_permanent_one(
            String first, String then, String now, String former) {
        Pupil pupil = Pupil.enrol("p-1", entry(first, Said.nothingOn(FIRST))).value();

        Pupil next = pupil.follow("p-1", entry(then, Said.nothingOn(LATER))).value();

        assertThat(next.upn()).isEqualTo(Upn.of(now));
        assertThat(next.details().formerUpns()).containsExactly(Upn.of(former));
        assertThat(next.follow("p-1", entry(first, Said.nothingOn(LATER))).value())
                .as("a number of before is known")
                .isEqualTo(next);
    }

    @Test
    void what_changed_is_named_and_never_what_it_says() {
        Pupil before =
                Pupil.enrol("p-1", entry(TEMPORARY, Said.nothingOn(FIRST))).value();
        RollEntry entry = new RollEntry(
                Upn.of(PERMANENT),
                new PersonName("Ashdown", "Rowan"),
                new BirthDate(LocalDate.of(2018, 5, 4)),
                new Enrolment("142101", new YearGroup("4"), JOINED.plusDays(1), LATER),
                said(address("1 Example Road"), List.of(), null, null, null, "4B"));

        assertThat(RecordChanges.between(before, before.follow("p-1", entry).value(), entry))
                .containsExactly(
                        "UPN", "FormerUPN", "Forename", "Joined", "Left", "YearGroup", "RegistrationGroup", "Address");
    }

    private static Pupil pupil(LocalDate on, @Nullable PostalAddress address) {
        return Pupil.enrol("p-1", entry(PERMANENT, saidOn(on, address))).value();
    }

    private static Pupil follow(Pupil pupil, LocalDate on, PostalAddress address) {
        return pupil.follow("p-1", entry(PERMANENT, saidOn(on, address))).value();
    }

    private static Pupil told(Pupil pupil, Said said) {
        return pupil.follow("p-1", entry(PERMANENT, said)).value();
    }

    private static Said contacts(SaidContact contact) {
        return said(null, List.of(contact), null, null, null, null);
    }

    private static Said sen(@Nullable SenStage stage, @Nullable LocalDate from) {
        return said(null, List.of(), new SaidSen(stage, from), null, null, null);
    }

    private static Said meals(boolean entitled) {
        return said(null, List.of(), null, new SaidMeals(entitled, null, null), null, null);
    }

    private static Said saidOn(LocalDate on, @Nullable PostalAddress address) {
        return new Said(on, null, null, null, null, null, null, address, List.of(), null, null, null);
    }

    private static Said said(
            @Nullable PostalAddress address,
            List<SaidContact> contacts,
            @Nullable SaidSen sen,
            @Nullable SaidMeals meals,
            @Nullable SaidCare care,
            @Nullable String group) {
        return new Said(LATER, group, null, null, null, null, null, address, contacts, sen, meals, care);
    }

    private static PostalAddress address(String line) {
        return new PostalAddress(List.of(line), "SW1A 2AA");
    }

    private static RollEntry entry(String upn, Said said) {
        return new RollEntry(
                Upn.of(upn),
                new PersonName("Ashdown", "Robin"),
                new BirthDate(LocalDate.of(2018, 5, 4)),
                new Enrolment("142101", new YearGroup("3"), JOINED, null),
                said);
    }
}
