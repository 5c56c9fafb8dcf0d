package org.rollcall.attendance.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.attendance.pupil.roll.Said;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.platform.store.Change;

class PupilTest {

    private static final LocalDate JOINED = LocalDate.of(2024, 9, 2);

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Test
    void a_first_enrolment_is_announced_without_saying_who_it_is() {
        Change<Pupil> enrolled = Pupil.enrol("p-1", entry("142101", JOINED, null));

        assertThat(enrolled.events()).containsExactly(new PupilEvent.Enrolled("p-1", "142101", JOINED));
        assertThat(enrolled.value().schoolUrn()).isEqualTo("142101");
    }

    @Test
    void the_same_line_again_changes_nothing() {
        Pupil pupil = Pupil.enrol("p-1", entry("142101", JOINED, null)).value();

        Change<Pupil> again = pupil.follow("p-1", entry("142101", JOINED, null));

        assertThat(again.value()).isEqualTo(pupil);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void leaving_closes_the_stay_and_is_announced_once() {
        Pupil pupil = Pupil.enrol("p-1", entry("142101", JOINED, null)).value();

        Change<Pupil> left = pupil.follow("p-1", entry("142101", JOINED, LocalDate.of(2026, 7, 21)));

        assertThat(left.value().enrolments()).hasSize(1);
        assertThat(left.value().enrolments().getFirst().left()).isEqualTo("2026-07-21");
        assertThat(left.events()).containsExactly(new PupilEvent.Left("p-1", "142101", LocalDate.of(2026, 7, 21)));
        assertThat(left.value()
                        .follow("p-1", entry("142101", JOINED, LocalDate.of(2026, 7, 21)))
                        .events())
                .isEmpty();
    }

    @Test
    void a_roll_does_not_bring_back_a_name_that_was_deleted_from_it() {
        LocalDate last = LocalDate.of(2026, 3, 6);
        Pupil deleted = Pupil.enrol("p-1", entry("142101", JOINED, null))
                .value()
                .leave("p-1", "142101", last)
                .value();

        assertThat(deleted.isDeletedFrom(entry("142101", JOINED, null))).isTrue();
        assertThat(deleted.isDeletedFrom(entry("142101", JOINED, last.plusDays(1))))
                .isTrue();
        assertThat(deleted.isDeletedFrom(entry("142101", JOINED, last))).isFalse();
        assertThat(deleted.isDeletedFrom(entry("142101", last.plusDays(1), null)))
                .isFalse();
        assertThat(deleted.isDeletedFrom(entry("142102", JOINED, null))).isFalse();
    }

    @Test
    void a_roll_may_correct_a_last_day_that_it_gave_itself() {
        Pupil left = Pupil.enrol("p-1", entry("142101", JOINED, LocalDate.of(2026, 3, 6)))
                .value();

        assertThat(left.isDeletedFrom(entry("142101", JOINED, null))).isFalse();
    }

    @Test
    void joining_another_school_is_a_new_stay_and_moves_the_pupil_there() {
        Pupil pupil = Pupil.enrol("p-1", entry("142101", JOINED, LocalDate.of(2026, 7, 21)))
                .value();

        Change<Pupil> moved = pupil.follow("p-1", entry("142102", LocalDate.of(2026, 9, 2), null));

        assertThat(moved.value().schoolUrn()).isEqualTo("142102");
        assertThat(at("142101", moved)).hasSize(1);
        assertThat(moved.events()).containsExactly(new PupilEvent.Enrolled("p-1", "142102", LocalDate.of(2026, 9, 2)));
    }

    @Test
    void a_leaving_that_is_taken_back_is_announced_as_being_on_roll() {
        Pupil left = Pupil.enrol("p-1", entry("142101", JOINED, LocalDate.of(2026, 7, 21)))
                .value();

        Change<Pupil> back = left.follow("p-1", entry("142101", JOINED, null));

        assertThat(back.events()).containsExactly(new PupilEvent.Enrolled("p-1", "142101", JOINED));
    }

    @Test
    void coming_back_after_leaving_is_a_stay_of_its_own() {
        Pupil pupil = Pupil.enrol("p-1", entry("142101", JOINED, LocalDate.of(2025, 7, 22)))
                .value();

        Change<Pupil> back = pupil.follow("p-1", entry("142101", LocalDate.of(2026, 9, 2), null));

        assertThat(at("142101", back)).hasSize(2);
        assertThat(back.events()).hasSize(1);
    }

    @Test
    void a_corrected_joining_date_is_the_same_stay() {
        Pupil pupil = Pupil.enrol("p-1", entry("142101", JOINED, null)).value();

        Change<Pupil> corrected = pupil.follow("p-1", entry("142101", JOINED.plusDays(1), null));

        assertThat(at("142101", corrected)).hasSize(1);
        assertThat(corrected.events()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} born {2}: {3}")
    @CsvSource({
        "Ashdown, Robin, 2018-05-04, false",
        "Ashdown, Robin, 2018-05-05, false",
        "Ashford, Robin, 2018-05-04, false",
        "Ashford, Robin, 2018-05-05, true",
    })
    void a_number_with_another_name_and_another_birth_date_is_somebody_elses(
            String surname, String forename, LocalDate born, boolean somebodyElse) {
        Pupil pupil = Pupil.enrol("p-1", entry("142101", JOINED, null)).value();
        RollEntry said = new RollEntry(
                pupil.upn(),
                new PersonName(surname, forename),
                new BirthDate(born),
                pupil.enrolments().getFirst(),
                Said.nothingOn(JOINED));

        assertThat(pupil.isSomebodyElse(said)).isEqualTo(somebodyElse);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01, false", "2024-09-02, true", "2026-07-21, true", "2026-07-22, false"})
    void the_first_and_last_day_are_on_roll(LocalDate day, boolean onRoll) {
        Enrolment stay = entry("142101", JOINED, LocalDate.of(2026, 7, 21)).enrolment();

        assertThat(stay.covers(day)).isEqualTo(onRoll);
    }

    @Test
    void a_name_and_a_birth_date_do_not_show_themselves() {
        Pupil pupil = Pupil.enrol("p-1", entry("142101", JOINED, null)).value();

        assertThat(pupil.toString()).doesNotContain("Ashdown", "Robin", "2018-05-04");
    }

    private static RollEntry entry(String urn, LocalDate joined, @Nullable LocalDate left) {
        return new RollEntry(
                Upn.of("P207000016049"),
                new PersonName("Ashdown", "Robin"),
                new BirthDate(LocalDate.of(2018, 5, 4)),
                new Enrolment(urn, new YearGroup("3"), joined, left),
                Said.nothingOn(TODAY));
    }

    private static List<Enrolment> at(String urn, Change<Pupil> change) {
        return change.value().enrolments().stream()
                .filter(stay -> stay.schoolUrn().equals(urn))
                .toList();
    }
}
