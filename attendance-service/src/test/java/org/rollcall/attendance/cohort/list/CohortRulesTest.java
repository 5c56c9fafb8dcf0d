package org.rollcall.attendance.cohort.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.cohort.list.Attention.DESTINATION_UNKNOWN;
import static org.rollcall.attendance.cohort.list.Attention.NOT_INFORMED;
import static org.rollcall.attendance.cohort.list.Attention.NO_PARENT_AGREEMENT;
import static org.rollcall.attendance.cohort.list.Attention.NO_PLAN;
import static org.rollcall.attendance.cohort.list.Attention.PLAN_EXPIRED;
import static org.rollcall.attendance.cohort.list.Attention.RETURN_LATE;
import static org.rollcall.attendance.cohort.list.Attention.REVIEW_OVERDUE;
import static org.rollcall.attendance.cohort.list.Child.partTime;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.pupil.circumstances.ExclusionRisk;
import org.rollcall.attendance.pupil.circumstances.Informed;
import org.rollcall.attendance.pupil.circumstances.MedicalNeed;
import org.rollcall.attendance.pupil.circumstances.Note;
import org.rollcall.attendance.pupil.circumstances.SocialCare;
import org.rollcall.attendance.pupil.circumstances.SocialCareStatus;
import org.rollcall.attendance.tracker.SupportGiven.Support;
import org.rollcall.attendance.tracker.judging.Marked;
import org.rollcall.attendance.tracker.judging.Stage;

class CohortRulesTest {

    private static final CohortRule PART_TIME = new PartTime();
    private static final CohortRule MISSING = new MissingEducation();
    private static final CohortRule REMOVED = new RemovedFromRoll();
    private static final CohortRule PERSISTENT = new PersistentAbsence();
    private static final CohortRule MEDICAL = new MedicalNeeds();
    private static final CohortRule EXCLUSION = new RiskOfExclusion();

    @Test
    void a_pupil_who_is_always_there_is_on_no_list() {
        for (CohortRule rule : List.of(PART_TIME, MISSING, REMOVED, PERSISTENT, MEDICAL, EXCLUSION)) {
            assertThat(Child.present().on(rule, "2026-11-16"))
                    .as("%s", rule.list())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "on {0} the plan until 23 October has expired: {1}")
    @CsvSource({"2026-10-23, false", "2026-10-24, true"})
    void a_plan_past_its_end_stands_out(String day, boolean expired) {
        Child child = Child.present().with(partTime("2026-10-23", "2026-10-23", null, "2026-09-11"));

        CohortEntry entry = child.on(PART_TIME, day).getFirst();

        assertThat(entry.attention().contains(PLAN_EXPIRED)).isEqualTo(expired);
        assertThat(entry.reason()).isEqualTo("Recovering");
        assertThat(entry.plan()).contains("until 2026-10-23");
    }

    @ParameterizedTest(name = "after ten sessions back, the last coded {0}: {1} on the list")
    @CsvSource({"\\, 0", "C2, 1"})
    void an_expired_plan_leaves_the_list_when_the_register_shows_a_full_week(String code, int listed) {
        Marked marks = Marked.present("2026-09-02", "2026-11-09").day("2026-11-09", "/", code);
        Child child = Child.marked(marks).with(partTime("2026-10-23", "2026-10-23", null, "2026-09-11"));

        assertThat(child.on(PART_TIME, "2026-11-06")).hasSize(1);
        assertThat(child.on(PART_TIME, "2026-11-09")).hasSize(listed);
    }

    @ParameterizedTest(name = "review on 5 October, held {0}, seen on {1}: overdue {2}")
    @CsvSource({
        "2026-10-05, 2026-10-19, false",
        "2026-09-28, 2026-10-19, true",
        ", 2026-10-05, false",
        ", 2026-10-06, true"
    })
    void a_review_that_was_not_held_stands_out_from_the_day_after(String held, String day, boolean overdue) {
        Child child = Child.present().with(partTime("2026-10-23", "2026-10-05", held, "2026-09-11"));

        assertThat(child.on(PART_TIME, day).getFirst().attention().contains(REVIEW_OVERDUE))
                .isEqualTo(overdue);
    }

    @Test
    void a_plan_without_a_parent_and_without_the_social_worker_stands_out() {
        SocialCare care = new SocialCare(SocialCareStatus.CHILD_IN_NEED, null, null, LocalDate.of(2026, 1, 1), null);
        Child alone = Child.present()
                .with(partTime("2026-10-23", "2026-10-05", null, null))
                .with(care);
        Child told = Child.present()
                .with(partTime("2026-10-23", "2026-10-05", null, "2026-09-11", Informed.SOCIAL_WORKER))
                .with(care);

        assertThat(alone.on(PART_TIME, "2026-09-21").getFirst().attention())
                .containsExactlyInAnyOrder(NO_PARENT_AGREEMENT, NOT_INFORMED);
        assertThat(told.on(PART_TIME, "2026-09-21").getFirst().attention()).isEmpty();
    }

    @Test
    void marks_for_part_time_without_a_plan_stand_out() {
        Child child = Child.marked(Marked.present("2026-09-02", "2026-09-18").day("2026-09-15", "/", "C2"));

        assertThat(child.on(PART_TIME, "2026-09-21").getFirst().attention()).containsExactly(NO_PLAN);
    }

    @ParameterizedTest(name = "away until {0}: {1} on the list")
    @CsvSource({"2026-09-24, 0", "2026-09-25, 1"})
    void ten_school_days_away_without_leave_are_missing_education(String last, int listed) {
        Child child = Child.marked(Marked.present("2026-09-02", "2026-09-11").with("2026-09-14", last, "O"));

        assertThat(child.on(MISSING, "2026-09-28")).hasSize(listed);
    }

    @Test
    void who_came_back_is_no_longer_missing() {
        Child child = Child.marked(Marked.present("2026-09-02", "2026-09-28").with("2026-09-14", "2026-09-25", "O"));

        assertThat(child.on(MISSING, "2026-09-25")).hasSize(1);
        assertThat(child.on(MISSING, "2026-09-28")).isEmpty();
    }

    @ParameterizedTest(name = "last on roll on 18 September, seen on {0}: {1} on the list")
    @CsvSource({"2026-09-18, 0", "2026-09-19, 1", "2027-07-31, 1", "2027-08-01, 0"})
    void who_left_is_listed_from_the_day_after_to_the_end_of_the_school_year(String day, int listed) {
        assertThat(Child.present().left("2026-09-18").on(REMOVED, day)).hasSize(listed);
    }

    @Test
    void a_deletion_gives_its_ground_and_an_unknown_destination_stands_out() {
        Departure departure = new Departure("p-1", "I", LocalDate.of(2026, 9, 21), null, false);
        Child gone = Child.present().left("2026-09-18").with(departure);

        CohortEntry entry = gone.on(REMOVED, "2026-09-28").getFirst();

        assertThat(entry.reason()).isEqualTo("Deleted on ground I");
        assertThat(entry.attention()).containsExactly(DESTINATION_UNKNOWN);
        assertThat(gone.on(MISSING, "2026-09-28")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} of 24 sessions missed: {1} on the list")
    @CsvSource({"2, 0", "3, 1"})
    void ten_per_cent_missed_is_persistent(int missed, int listed) {
        Marked marks = Marked.present("2026-09-02", "2026-09-17").day("2026-09-16", "M", "M");
        if (missed == 3) {
            marks.day("2026-09-17", "M", "\\");
        }

        assertThat(Child.marked(marks).on(PERSISTENT, "2026-09-17")).hasSize(listed);
    }

    @Test
    void a_persistent_absentee_without_support_stands_out_and_one_with_support_does_not() {
        Marked marks = Marked.present("2026-09-02", "2026-09-18").with("2026-09-14", "2026-09-18", "I");

        CohortEntry without = Child.marked(marks).on(PERSISTENT, "2026-09-21").getFirst();
        CohortEntry helped = Child.marked(marks)
                .with(new Support(Stage.S2, LocalDate.of(2026, 9, 18)))
                .on(PERSISTENT, "2026-09-21")
                .getFirst();

        assertThat(without.reason()).isEqualTo("Persistent absence: attendance 61.54 %");
        assertThat(without.date()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(without.attention()).containsExactly(NO_PLAN);
        assertThat(helped.attention()).isEmpty();
        assertThat(helped.lastReview()).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(helped.plan()).isEqualTo(Stage.S2.label());
    }

    @ParameterizedTest(name = "ill until {0} {1}: {2} on the list")
    @CsvSource({"2026-10-02, \\, 0", "2026-10-02, I, 1"})
    void fifteen_days_of_illness_without_a_record_stand_out(String last, String afternoon, int listed) {
        Marked marks = Marked.present("2026-09-02", "2026-10-16")
                .with("2026-09-14", last, "I")
                .day(last, "I", afternoon);

        List<CohortEntry> entries = Child.marked(marks).on(MEDICAL, "2026-10-16");

        assertThat(entries).hasSize(listed).allSatisfy(entry -> assertThat(entry.attention())
                .containsExactly(NO_PLAN));
    }

    @Test
    void a_recorded_need_and_a_late_sickness_return_are_listed() {
        MedicalNeed need = new MedicalNeed(
                Child.URN, LocalDate.of(2026, 9, 1), null, LocalDate.of(2026, 10, 1), null, null, new Note("Nurse"));
        SicknessNotice late = new SicknessNotice("p-1", LocalDate.of(2026, 10, 2), null, true);

        assertThat(Child.present()
                        .with(need)
                        .on(MEDICAL, "2026-10-02")
                        .getFirst()
                        .attention())
                .containsExactly(REVIEW_OVERDUE);
        assertThat(Child.present()
                        .with(late)
                        .on(MEDICAL, "2026-10-16")
                        .getFirst()
                        .attention())
                .containsExactly(RETURN_LATE);
    }

    @ParameterizedTest(name = "seen on {0}: {1} on the list")
    @CsvSource({"2026-09-13, 0", "2026-09-14, 1", "2026-10-09, 1", "2026-10-10, 0"})
    void a_risk_of_exclusion_is_listed_while_it_lasts(String day, int listed) {
        ExclusionRisk risk = new ExclusionRisk(
                Child.URN,
                LocalDate.of(2026, 9, 14),
                LocalDate.of(2026, 10, 9),
                null,
                null,
                new Note("Fights"),
                new Note("Mentor"));

        assertThat(Child.present().with(risk).on(EXCLUSION, day)).hasSize(listed);
    }
}
