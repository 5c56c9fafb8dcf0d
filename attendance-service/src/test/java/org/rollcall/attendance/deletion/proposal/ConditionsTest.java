package org.rollcall.attendance.deletion.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.deletion.proposal.Position.LOCATED;
import static org.rollcall.attendance.deletion.proposal.Position.NOT_LOCATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.ChildsPosition;
import org.rollcall.attendance.returns.absence.MarkedDays;
import org.rollcall.attendance.school.detail.SchoolType;

class ConditionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ChildsPosition ORDER = new ChildsPosition(true, false, false, false, false, false, null);
    private static final ChildsPosition MOBILE = new ChildsPosition(false, true, false, false, false, false, null);
    private static final ChildsPosition DUAL = new ChildsPosition(false, false, true, false, false, false, null);
    private static final ChildsPosition PLACED = new ChildsPosition(false, false, false, true, false, false, null);
    private static final ChildsPosition PLAN = new ChildsPosition(false, false, false, false, false, true, null);

    @Test
    void A_another_school_has_confirmed_the_start_and_no_order_main_school_or_agreement_stands_against_it() {
        var confirmed = new Attached.AtAnotherSchool("Millbank", TODAY, true);

        assertThat(judged(confirmed, today())).isEmpty();
        assertThat(judged(new Attached.AtAnotherSchool("Millbank", TODAY, false), today()))
                .containsExactly(Blocker.NEW_SCHOOL_START_NOT_CONFIRMED);
        assertThat(judged(confirmed, today().child(ORDER))).containsExactly(Blocker.SAO_IN_FORCE);
        assertThat(judged(confirmed, today().child(MOBILE))).containsExactly(Blocker.MAIN_SCHOOL_OF_MOBILE_CHILD);
        assertThat(judged(confirmed, today().child(DUAL))).containsExactly(Blocker.DUAL_REGISTRATION_AGREED);
    }

    @Test
    void B_a_pupil_of_a_nursery_class_does_not_go_on_to_reception() {
        var finished = new Ended.Nursery(TODAY, false);

        assertThat(judged(finished, today().inYear("N2"))).isEmpty();
        assertThat(judged(finished, today().inYear("R"))).containsExactly(Blocker.NOT_IN_NURSERY);
        assertThat(judged(new Ended.Nursery(TODAY, true), today().inYear("N1")))
                .containsExactly(Blocker.STAYS_FOR_RECEPTION);
    }

    @Test
    void C_every_other_school_consents_and_the_pupil_is_not_expected_back() {
        var both = List.of(new Attached.OtherSchool("One", TODAY.minusDays(3)), new Attached.OtherSchool("Two", TODAY));
        var one = List.of(new Attached.OtherSchool("One", TODAY), new Attached.OtherSchool("Two", null));

        assertThat(judged(new Attached.AtOtherSchoolsToo(both, false), today())).isEmpty();
        assertThat(new Attached.AtOtherSchoolsToo(both, false).metOn(today().situation()))
                .contains(TODAY);
        assertThat(judged(new Attached.AtOtherSchoolsToo(one, false), today()))
                .containsExactly(Blocker.OTHER_SCHOOL_CONSENT_MISSING);
        assertThat(judged(new Attached.AtOtherSchoolsToo(List.of(), true), today()))
                .containsExactly(Blocker.NOT_DUALLY_REGISTERED, Blocker.EXPECTED_BACK);
    }

    @Test
    void D_and_E_the_order_has_changed_and_no_longer_names_the_school() {
        for (Conditions changed : List.of(new Attached.OrderNamesAnother(TODAY), new Attached.OrderRevoked(TODAY))) {
            assertThat(judged(changed, today())).isEmpty();
            assertThat(judged(changed, today().child(ORDER))).containsExactly(Blocker.SAO_IN_FORCE);
            assertThat(judged(changed, Situations.on(TODAY.minusDays(1)))).containsExactly(Blocker.SAO_NOT_CHANGED);
        }
    }

    @Test
    void F_a_written_notice_counts_from_the_day_after_the_one_it_names() {
        var notice = new Withdrawn.ToBeTaughtOtherwise(true, TODAY.minusDays(9), TODAY.minusDays(1));

        assertThat(judged(notice, today())).isEmpty();
        assertThat(notice.earliestDeletion(today().situation())).contains(TODAY);
        assertThat(judged(new Withdrawn.ToBeTaughtOtherwise(false, TODAY, TODAY), today().child(ORDER)))
                .containsExactly(Blocker.SAO_IN_FORCE, Blocker.NOTICE_NOT_IN_WRITING);
        assertThat(judged(notice, today().child(PLACED))).containsExactly(Blocker.LA_CONSENT_REQUIRED);
        assertThat(judged(notice, today().child(PLACED).consenting())).isEmpty();
    }

    @Test
    void F_the_consent_to_withdraw_is_asked_for_from_the_day_the_section_is_in_force_and_not_before() {
        var notice = new Withdrawn.ToBeTaughtOtherwise(true, TODAY, TODAY.minusDays(1));

        assertThat(judged(notice, today().child(PLAN))).isEmpty();
        assertThat(judged(notice, today().child(PLAN).consentLawFrom(TODAY.plusDays(1))))
                .isEmpty();
        assertThat(judged(notice, today().child(PLAN).consentLawFrom(TODAY)))
                .containsExactly(Blocker.LA_CONSENT_REQUIRED);
        assertThat(judged(notice, today().child(PLAN).consentLawFrom(TODAY).consenting()))
                .isEmpty();
        assertThat(judged(notice, today().child(PLAN).consentLawFrom(TODAY).born(LocalDate.of(2022, 1, 1))))
                .as("below compulsory school age")
                .isEmpty();
    }

    @Test
    void G_a_child_who_moved_away_and_is_no_boarder_is_not_expected_back() {
        assertThat(judged(new Withdrawn.MovedAway(TODAY, false, false), today()))
                .isEmpty();
        assertThat(judged(new Withdrawn.MovedAway(TODAY, true, true), today()))
                .containsExactly(Blocker.EXPECTED_BACK, Blocker.BOARDER);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-11-06, TEN_DAYS_NOT_MET", "2026-11-09, "})
    void H_the_ten_school_days_after_the_leave_are_counted_in_the_register(LocalDate day, Blocker blocker) {
        var leave = new Away.AfterLeave(LocalDate.of(2026, 10, 16), false);
        Situations absent = Situations.on(day)
                .marked(new MarkedDays(LocalDate.of(2026, 10, 19), day, "O", "O"))
                .enquiries(NOT_LOCATED, NOT_LOCATED);

        assertThat(judged(leave, absent)).isEqualTo(blocker == null ? List.of() : List.of(blocker));
        assertThat(leave.earliestDeletion(absent.situation())).contains(LocalDate.of(2026, 11, 10));
    }

    @Test
    void H_the_register_speaks_against_a_school_that_does_not_remember() {
        var leave = new Away.AfterLeave(LocalDate.of(2026, 10, 16), false);
        MarkedDays absent = new MarkedDays(LocalDate.of(2026, 10, 19), TODAY, "O", "O");
        LocalDate friday = LocalDate.of(2026, 11, 20);

        assertThat(judged(leave, found(absent, new MarkedDays(friday, friday, "/", "O"))))
                .containsExactly(Blocker.RETURNED_SINCE_LEAVE);
        assertThat(judged(leave, found(absent, new MarkedDays(friday, friday, "I", "I"))))
                .containsExactly(Blocker.SICKNESS_OR_UNAVOIDABLE_CAUSE);
        assertThat(judged(leave, found())).containsExactly(Blocker.TEN_DAYS_NOT_MET);
    }

    @ParameterizedTest(name = "school {0}, council {1}: {2}")
    @CsvSource({
        "NOT_LOCATED, NOT_LOCATED,",
        "NOT_LOCATED, , JOINT_ENQUIRIES_INCOMPLETE",
        ", NOT_LOCATED, JOINT_ENQUIRIES_INCOMPLETE",
        "LOCATED_AND_AGREED_WILL_NOT_RETURN, LOCATED_AND_AGREED_WILL_NOT_RETURN,",
        "LOCATED_AND_AGREED_WILL_NOT_RETURN, LOCATED, LOCATED_NO_JOINT_AGREEMENT",
        "NOT_LOCATED, LOCATED_AND_AGREED_WILL_NOT_RETURN, LOCATED_NO_JOINT_AGREEMENT"
    })
    void I_both_sides_enquire_and_where_one_found_the_pupil_both_agree(
            Position school, Position council, Blocker blocker) {
        Situations absent = today().marked(new MarkedDays(LocalDate.of(2026, 10, 19), TODAY, "G", "N"))
                .enquiries(school, council);

        assertThat(judged(new Away.ForTwentyDays(false), absent))
                .isEqualTo(blocker == null ? List.of() : List.of(blocker));
    }

    @Test
    void I_the_register_is_believed_and_not_the_school() {
        Situations absent = today().marked(
                        new MarkedDays(LocalDate.of(2026, 10, 19), TODAY, "G", "N"),
                        new MarkedDays(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 10), "U", "O"))
                .enquiries(LOCATED, LOCATED);

        assertThat(judged(new Away.ForTwentyDays(true), absent))
                .containsExactly(
                        Blocker.TWENTY_DAYS_NOT_MET,
                        Blocker.SICKNESS_OR_UNAVOIDABLE_CAUSE,
                        Blocker.LOCATED_NO_JOINT_AGREEMENT);
    }

    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({"3, SENTENCE_TOO_SHORT", "4, "})
    void J_a_sentence_of_four_months_is_long_enough(int months, Blocker blocker) {
        assertThat(judged(new Ended.Liberty(TODAY, months, false), today()))
                .isEqualTo(blocker == null ? List.of() : List.of(blocker));
        assertThat(judged(new Ended.Liberty(TODAY, 4, true), today())).containsExactly(Blocker.EXPECTED_BACK);
    }

    @Test
    void K_nothing_stands_against_the_name_of_a_child_who_died() {
        assertThat(judged(new Ended.Life(TODAY), today().child(PLACED))).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2027-06-24, STILL_OF_COMPULSORY_AGE", "2027-06-25, ", "2027-07-01, "})
    void L_the_school_next_meets_after_compulsory_age_has_ended(LocalDate day, Blocker blocker) {
        Situations leaver = Situations.on(day).born(LocalDate.of(2011, 3, 1)).inYear("11");

        assertThat(judged(new Ended.SchoolAge(false), leaver))
                .isEqualTo(blocker == null ? List.of() : List.of(blocker));
        assertThat(judged(new Ended.SchoolAge(true), leaver)).contains(Blocker.STAYS_FOR_SIXTH_FORM);
    }

    @Test
    void M_fees_of_a_boarder_are_unpaid_at_a_maintained_school_or_an_academy() {
        assertThat(judged(new Withdrawn.FeesUnpaid(TODAY, true, true), today().at(SchoolType.ACADEMY)))
                .isEmpty();
        assertThat(judged(new Withdrawn.FeesUnpaid(TODAY, false, false), today().at(SchoolType.INDEPENDENT)))
                .containsExactly(Blocker.NOT_A_BOARDER, Blocker.OTHER_KIND_OF_SCHOOL, Blocker.FEES_NOT_OWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = SchoolType.class,
            names = {"INDEPENDENT", "NON_MAINTAINED_SPECIAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void N_is_for_schools_outside_the_maintained_sector(SchoolType other) {
        var ceased = new Withdrawn.NoLongerAPupil(TODAY);

        assertThat(judged(ceased, today().at(other))).containsExactly(Blocker.OTHER_KIND_OF_SCHOOL);
        assertThat(judged(ceased, today().at(SchoolType.INDEPENDENT))).isEmpty();
    }

    @Test
    void O_no_review_of_the_exclusion_is_open() {
        assertThat(judged(new Ended.Place(TODAY.minusDays(40), null), today()))
                .containsExactly(Blocker.REVIEW_NOT_OVER);
        assertThat(judged(new Ended.Place(TODAY.minusDays(40), TODAY.plusDays(1)), today()))
                .containsExactly(Blocker.REVIEW_NOT_OVER);
        assertThat(judged(new Ended.Place(TODAY.minusDays(40), TODAY), today())).isEmpty();
    }

    @Test
    void the_council_that_placed_a_child_at_a_special_school_consents_whatever_the_ground() {
        var moved = new Withdrawn.MovedAway(TODAY, false, false);

        assertThat(judged(moved, today().child(PLACED))).containsExactly(Blocker.LA_CONSENT_REQUIRED);
        assertThat(judged(moved, today().child(PLACED).consenting())).isEmpty();
    }

    @Test
    void the_evidence_of_the_ground_is_on_file() {
        var notice = new Withdrawn.ToBeTaughtOtherwise(true, TODAY, TODAY.minusDays(1));

        assertThat(Judgement.of(proposal(notice, Evidence.Kind.SCHOOL_RECORD), today().situation())
                        .blockers())
                .containsExactly(Blocker.EVIDENCE_MISSING);
    }

    @ParameterizedTest(name = "deleted on {0}: {1}")
    @CsvSource({"2026-11-24, DELETION_BEFORE_EARLIEST_DATE", "2026-11-25, "})
    void the_ground_is_met_before_the_name_goes(LocalDate day, Blocker blocker) {
        var moving = new Withdrawn.MovedAway(TODAY.plusDays(1), false, false);
        Judgement judgement = Judgement.of(proposal(moving, Evidence.Kind.OTHER), today().situation())
                .on(day);

        assertThat(judgement.blockers()).isEqualTo(blocker == null ? Set.of() : Set.of(blocker));
    }

    private static Situations today() {
        return Situations.on(TODAY);
    }

    private static Situations found(MarkedDays... marks) {
        return today().marked(marks).enquiries(NOT_LOCATED, NOT_LOCATED);
    }

    private static List<Blocker> judged(Conditions conditions, Situations situation) {
        return List.copyOf(
                Judgement.of(proposal(conditions, conditions.evidence().getFirst()), situation.situation())
                        .blockers());
    }

    private static Proposal proposal(Conditions conditions, Evidence.Kind evidence) {
        return Proposals.of(conditions, new Evidence(evidence, "file 1"));
    }
}
