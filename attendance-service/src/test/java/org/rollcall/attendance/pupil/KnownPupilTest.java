package org.rollcall.attendance.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.circumstances.Cohort;
import org.rollcall.attendance.pupil.circumstances.ExclusionRisk;
import org.rollcall.attendance.pupil.circumstances.FreeMeals;
import org.rollcall.attendance.pupil.circumstances.Informed;
import org.rollcall.attendance.pupil.circumstances.MedicalNeed;
import org.rollcall.attendance.pupil.circumstances.PartTimeTimetable;
import org.rollcall.attendance.pupil.circumstances.SenProvision;
import org.rollcall.attendance.pupil.circumstances.SenStage;
import org.rollcall.attendance.pupil.circumstances.SocialCare;
import org.rollcall.attendance.pupil.circumstances.SocialCareStatus;
import org.rollcall.attendance.pupil.circumstances.WeeklySession;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.NameKeys;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.person.Sex;
import org.rollcall.attendance.pupil.roll.Details;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.pupil.stay.Placement;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;

class KnownPupilTest {

    private static final String URN = "142101";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate FROM = LocalDate.of(2026, 9, 14);
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 2);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2024-09-02, 1",
        "2025-08-31, 1",
        "2025-09-01, 2",
        "2026-08-31, 2",
        "2026-09-01, 3",
        "2026-09-21, 3",
        "2027-09-01, 3",
    })
    void the_year_group_before_the_schools_first_word_is_counted_back_by_school_years(LocalDate day, String year) {
        assertThat(pupil(stay("3", null)).yearOn(URN, day)).contains(new YearGroup(year));
    }

    @Test
    void the_next_September_brings_the_next_year_group_and_keeps_the_last() {
        Enrolment stay = stay("3", "3A").placed(new YearGroup("4"), "4B", LocalDate.of(2027, 9, 13));

        assertThat(stay.placements())
                .containsExactly(
                        new Placement(LocalDate.of(2026, 9, 1), new YearGroup("3"), "3A"),
                        new Placement(LocalDate.of(2027, 9, 1), new YearGroup("4"), "4B"));
        assertThat(pupil(stay).classOn(URN, LocalDate.of(2027, 8, 31))).contains("3A");
        assertThat(pupil(stay).classOn(URN, LocalDate.of(2027, 9, 1))).contains("4B");
    }

    @Test
    void another_class_in_the_same_year_is_a_move_from_that_day_on() {
        Enrolment moved = stay("3", "3A").placed(new YearGroup("3"), "3B", LocalDate.of(2026, 11, 2));

        assertThat(pupil(moved).classOn(URN, LocalDate.of(2026, 11, 1))).contains("3A");
        assertThat(pupil(moved).classOn(URN, LocalDate.of(2026, 11, 2))).contains("3B");
    }

    @Test
    void another_year_group_in_the_same_year_corrects_what_was_said() {
        Enrolment corrected = stay("3", "3A").placed(new YearGroup("4"), "3A", LocalDate.of(2026, 11, 2));

        assertThat(corrected.placements()).hasSize(1);
        assertThat(pupil(corrected).yearOn(URN, TODAY)).contains(new YearGroup("4"));
    }

    @Test
    void a_class_that_the_file_leaves_out_stays_as_it_was() {
        Enrolment stay = stay("3", "3A");

        assertThat(stay.placed(new YearGroup("3"), null, LocalDate.of(2026, 11, 2)))
                .isEqualTo(stay);
    }

    @Test
    void a_pupil_who_is_not_on_the_roll_that_day_has_no_year_there() {
        KnownPupil pupil = pupil(stay("3", "3A"));

        assertThat(pupil.yearOn(URN, LocalDate.of(2024, 9, 1))).isEmpty();
        assertThat(pupil.yearOn("142102", TODAY)).isEmpty();
        assertThat(pupil.classOn("142102", TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-09-13, false", "2026-09-14, true", "2026-10-02, true", "2026-10-03, false"})
    void a_cohort_includes_its_first_and_last_day(LocalDate day, boolean included) {
        Circumstances sen = new Circumstances(
                List.of(new SenProvision(SenStage.EHC_PLAN, FROM, UNTIL)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(sen.on(day).contains(Cohort.EHC_PLAN)).isEqualTo(included);
        assertThat(sen.on(day)).doesNotContain(Cohort.SEN_SUPPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_IN_NEED, true, false",
        "CHILD_PROTECTION, true, false",
        "LOOKED_AFTER, true, true",
        "PREVIOUSLY_LOOKED_AFTER, false, false",
        "KINSHIP, false, false",
        "CARE_LEAVER, false, false",
    })
    void who_has_a_social_worker_follows_from_the_status(
            SocialCareStatus status, boolean socialWorker, boolean lookedAfter) {
        Circumstances care = new Circumstances(
                List.of(),
                List.of(new SocialCare(status, null, null, FROM, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(care.on(TODAY).contains(Cohort.SOCIAL_WORKER)).isEqualTo(socialWorker);
        assertThat(care.on(TODAY).contains(Cohort.LOOKED_AFTER)).isEqualTo(lookedAfter);
    }

    @Test
    void every_other_record_is_a_cohort_of_its_own() {
        Circumstances all = new Circumstances(
                List.of(new SenProvision(SenStage.SEN_SUPPORT, FROM, null)),
                List.of(),
                List.of(new FreeMeals(FROM, null)),
                List.of(timetable()),
                List.of(new MedicalNeed(URN, FROM, null, null, null, null, null)),
                List.of(new ExclusionRisk(URN, FROM, null, null, null, null, null)));

        assertThat(all.on(TODAY))
                .containsExactlyInAnyOrder(
                        Cohort.SEN_SUPPORT,
                        Cohort.FREE_MEALS,
                        Cohort.PART_TIME_TIMETABLE,
                        Cohort.MEDICAL,
                        Cohort.AT_RISK_OF_EXCLUSION);
        assertThat(Circumstances.NONE.on(TODAY)).isEmpty();
    }

    private static PartTimeTimetable timetable() {
        return new PartTimeTimetable(
                URN,
                FROM,
                UNTIL,
                List.of(new WeeklySession(DayOfWeek.MONDAY, Half.AM)),
                UNTIL,
                null,
                FROM,
                Set.of(Informed.COUNCIL),
                null,
                null);
    }

    private static Enrolment stay(String year, @Nullable String group) {
        return new Enrolment(URN, new YearGroup(year), LocalDate.of(2024, 9, 2), null)
                .placed(new YearGroup(year), group, TODAY);
    }

    private static KnownPupil pupil(Enrolment stay) {
        Pupil pupil = new Pupil(
                Upn.of("P207000016049"),
                new PersonName("Ashdown", "Robin"),
                new BirthDate(LocalDate.of(2018, 5, 4)),
                URN,
                List.of(stay),
                Details.UNKNOWN,
                Home.UNKNOWN,
                Circumstances.NONE,
                null,
                NameKeys.of(new PersonName("Ashdown", "Robin"), null));
        KnownPupil known = KnownPupil.of(new Stored<>(new TenantId("northmoor"), "p-1", new Version(1), pupil));
        assertThat(known.sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(Optional.of(known.cohortsOn(TODAY))).contains(Set.of());
        return known;
    }
}
