package org.rollcall.referral.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.family.PersonName;

class PupilTest {

    private static final SchoolUrn SCHOOL = new SchoolUrn("142101");
    private static final LocalDate JOINED = LocalDate.of(2026, 9, 2);
    private static final LocalDate MET = LocalDate.of(2026, 9, 18);
    private static final Threshold THRESHOLD = new Threshold(MET, "PM", LocalDate.of(2026, 7, 6), 10);

    private final Pupil pupil = Pupil.unknown(new PupilId("C1")).enrolled(SCHOOL, JOINED);

    @ParameterizedTest(name = "having left on {0}, on roll on 18 September is {1}")
    @CsvSource({"2026-09-17, false", "2026-09-18, true", "2026-09-01, true"})
    void a_stay_ends_after_its_last_day_and_an_earlier_stays_end_is_not_its_own(LocalDate last, boolean onRoll) {
        assertThat(pupil.leaves(SCHOOL, last).isOnRollOf(SCHOOL, MET)).isEqualTo(onRoll);
    }

    @Test
    void a_pupil_who_comes_back_is_on_roll_again() {
        Pupil back = pupil.leaves(SCHOOL, MET).enrolled(SCHOOL, MET.plusDays(10));

        assertThat(back.isOnRollOf(SCHOOL, MET.plusDays(9))).isFalse();
        assertThat(back.isOnRollOf(SCHOOL, MET.plusDays(10))).isTrue();
    }

    @Test
    void a_threshold_that_stands_no_more_is_forgotten_and_one_that_moved_has_moved() {
        Pupil over = pupil.met(SCHOOL, THRESHOLD);

        assertThat(changed(false).changes(over).thresholdAt(SCHOOL)).isEmpty();
        assertThat(changed(true).changes(over).thresholdAt(SCHOOL))
                .contains(new Threshold(MET.plusDays(3), "AM", LocalDate.of(2026, 7, 6), 10));
    }

    @Test
    void a_correction_of_another_crossing_changes_nothing() {
        Pupil over = pupil.met(SCHOOL, new Threshold(MET.minusDays(1), "PM", LocalDate.of(2026, 7, 6), 10));
        PupilNews.EvidenceChanged sickness =
                new PupilNews.EvidenceChanged("C1", "142101", "SICKNESS", MET.minusDays(1), false, null, null);

        assertThat(changed(false).changes(over)).isEqualTo(over);
        assertThat(sickness.changes(over)).isEqualTo(over);
    }

    @ParameterizedTest(name = "born on {0}, of compulsory school age in the window is {1}")
    @CsvSource({
        "2021-08-31, true", // five on a prescribed day, 31 August
        "2021-09-01, false", // not before 31 December
        "2010-09-01, true", // leaves in June 2027
        "2010-08-31, false", // left in June 2026
    })
    void school_age_begins_and_ends_by_the_act(LocalDate born, boolean ofAge) {
        PupilCard card =
                new PupilCard(pupil.id(), new PersonName("Robin Sample"), born, null, SCHOOL, "Larkfield", false, MET);

        assertThat(card.ofCompulsorySchoolAgeIn(new Window(LocalDate.of(2026, 9, 7), MET)))
                .isEqualTo(ofAge);
    }

    private static PupilNews.EvidenceChanged changed(boolean stands) {
        return new PupilNews.EvidenceChanged(
                "C1",
                "142101",
                "NATIONAL_THRESHOLD",
                MET,
                stands,
                stands ? MET.plusDays(3) : null,
                stands ? "AM" : null);
    }
}
