package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.contract.ContractState.ACTIVE;
import static org.rollcall.referral.contract.ContractState.AGREED;
import static org.rollcall.referral.contract.ContractState.ENDED_EARLY;
import static org.rollcall.referral.contract.ContractState.MEETING_ARRANGED;
import static org.rollcall.referral.contract.ContractState.NO_SHOW;
import static org.rollcall.referral.contract.Walk.ALEX;
import static org.rollcall.referral.contract.Walk.BOTH_PARENTS;
import static org.rollcall.referral.contract.Walk.ENDS;
import static org.rollcall.referral.contract.Walk.MEETING;
import static org.rollcall.referral.contract.Walk.NUMBERS;
import static org.rollcall.referral.contract.Walk.REVIEW;
import static org.rollcall.referral.contract.Walk.SAM;
import static org.rollcall.referral.contract.Walk.STARTS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Explanation;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.making.Signature;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Parties;
import org.rollcall.referral.contract.terms.Terms;
import org.rollcall.referral.contract.told.ContractEvent;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;
import org.rollcall.referral.evidence.Narrative;

class AttendanceContractTest {

    /** Each step with which people change a contract, and where it leads. */
    private static final Map<ContractState, Function<AttendanceContract, Change<AttendanceContract>>> STEPS =
            new EnumMap<>(Map.of(
                    MEETING_ARRANGED,
                    it -> it.arrange(Walk.meeting(MEETING, MEETING.plusDays(7))),
                    NO_SHOW,
                    it -> it.nobodyCame(List.of(SAM), MEETING, NUMBERS),
                    ContractState.PARENT_DECLINED,
                    it -> it.decline(Walk.decline(), MEETING),
                    AGREED,
                    it -> it.agree(Walk.record(BOTH_PARENTS), Walk.signatures(MEETING), MEETING, NUMBERS),
                    ContractState.UNDER_REVIEW,
                    AttendanceContract::beginReview,
                    ACTIVE,
                    it -> it.review(Walk.review(1, STARTS, REVIEW, ContractReview.Finding.KEPT), REVIEW, NUMBERS),
                    ENDED_EARLY,
                    it -> it.endEarly(EndReason.OTHER_STEP_TAKEN, null, REVIEW)));

    @ParameterizedTest(name = "the step to {1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_open_exactly_where_the_table_says(ContractState from, ContractState to) {
        AttendanceContract contract = Walk.to(from);
        var step = Objects.requireNonNull(STEPS.get(to));
        boolean begins = from == AGREED && to == ACTIVE;
        if (from.next().contains(to) && !begins) {
            assertThat(step.apply(contract).value().state()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(contract));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(ContractState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @EnumSource
    void only_an_active_contract_is_completed_or_breached(ContractState from) {
        AttendanceContract contract = Walk.to(from);
        boolean active = from == ACTIVE;
        assertThat(codes(() -> contract.complete(ContractReview.Finding.KEPT, null, ENDS))
                        .contains("TRANSITION_NOT_ALLOWED"))
                .isEqualTo(!active);
        assertThat(codes(() -> contract.breach(List.of(ALEX), List.of(), null, ENDS))
                        .contains("TRANSITION_NOT_ALLOWED"))
                .isEqualTo(!active);
    }

    @ParameterizedTest(name = "a contract from 1 October 2026 to {0}: {1}")
    @CsvSource({
        "2026-12-30, PERIOD_TOO_SHORT",
        "2026-12-31,",
        "2027-09-30,",
        "2027-10-01, PERIOD_TOO_LONG",
    })
    void it_lasts_three_to_twelve_months_both_days_included(LocalDate endsOn, String refusal) {
        List<String> codes = codes(() -> Walk.proposed().write(Walk.terms(LocalDate.of(2026, 10, 1), endsOn), NUMBERS));
        assertThat(codes).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void every_parent_makes_a_statement_and_every_side_promises_support() {
        Terms thin =
                new Terms(List.of(Walk.statement(ALEX)), List.of(Walk.support(ContractParty.SCHOOL)), STARTS, ENDS);

        assertThat(codes(() -> Walk.proposed().write(thin, NUMBERS)))
                .containsExactly("STATEMENT_MISSING", "SUPPORT_MISSING");
    }

    @Test
    void whoever_is_no_party_states_nothing_and_promises_nothing() {
        AttendanceContract schools = AttendanceContract.propose(
                        "K2",
                        Walk.proposed().about(),
                        new Parties(ContractParty.SCHOOL, List.of(ALEX), "head"),
                        null,
                        STARTS)
                .value();

        assertThat(codes(() -> schools.write(Walk.terms(STARTS, ENDS), NUMBERS)))
                .containsExactly("NOT_A_PARTY", "NOT_A_PARTY"); // Sam's statement, and the council's support
    }

    @Test
    void writing_the_terms_anew_takes_back_what_was_printed() {
        AttendanceContract rewritten = Walk.printed()
                .write(Walk.terms(STARTS, ENDS.plusDays(1)), NUMBERS)
                .value();

        assertThat(rewritten.making().document()).isNull();
        assertThat(codes(() -> Walk.arranged(rewritten, MEETING)
                        .agree(Walk.record(BOTH_PARENTS), Walk.signatures(MEETING), MEETING, NUMBERS)))
                .containsExactly("CONTRACT_NOT_WRITTEN");
    }

    @Test
    void it_is_not_made_in_a_parents_absence_nor_without_every_signature() {
        List<Signature> some = Walk.signatures(MEETING).subList(0, 1);

        assertThat(codes(() -> Walk.to(MEETING_ARRANGED).agree(Walk.record(List.of(ALEX)), some, MEETING, NUMBERS)))
                .containsExactly("PARENT_ABSENT", "SIGNATURE_MISSING", "SIGNATURE_MISSING", "SIGNATURE_MISSING");
    }

    @ParameterizedTest(name = "signed {0} days after the meeting, told {1} days after it: {2}")
    @CsvSource({"0, 0,", "-1, 0, SIGNED_ON_ANOTHER_DAY", "3, 3,", "4, 3, SIGNED_ON_ANOTHER_DAY"})
    void it_is_signed_at_the_meeting_or_after_it(int signed, int told, String refusal) {
        List<Signature> signatures = Walk.signatures(MEETING.plusDays(signed));

        assertThat(codes(() -> Walk.to(MEETING_ARRANGED)
                        .agree(Walk.record(BOTH_PARENTS), signatures, MEETING.plusDays(told), NUMBERS)))
                .containsOnly(refusal == null ? new String[0] : new String[] {refusal});
    }

    @Test
    void it_is_not_made_before_the_day_of_the_meeting() {
        assertThat(codes(() -> Walk.agree(MEETING.minusDays(1)))).contains("MEETING_NOT_YET");
        assertThat(codes(() -> Walk.agree(MEETING))).isEmpty();
    }

    @Test
    void it_does_not_begin_before_it_was_made() {
        AttendanceContract early = Walk.proposed()
                .write(Walk.terms(MEETING.minusDays(1), ENDS), NUMBERS)
                .value()
                .print("L0")
                .value();

        assertThat(codes(() -> Walk.arranged(early, MEETING)
                        .agree(Walk.record(BOTH_PARENTS), Walk.signatures(MEETING), MEETING, NUMBERS)))
                .containsExactly("STARTS_BEFORE_MEETING");
    }

    @Test
    void it_becomes_active_on_its_first_day_and_not_before() {
        AttendanceContract agreed = Walk.to(AGREED);

        assertThat(agreed.due()).contains(STARTS);
        assertThat(agreed.begun(STARTS.minusDays(1)).state()).isEqualTo(AGREED);
        assertThat(agreed.begun(STARTS).state()).isEqualTo(ACTIVE);
        assertThat(agreed.begun(STARTS).due()).isEmpty();
    }

    @Test
    void one_that_was_written_down_after_its_first_day_is_active_at_once() {
        assertThat(Walk.agree(STARTS).value().state()).isEqualTo(ACTIVE);
    }

    @Test
    void a_review_is_owed_six_weeks_after_it_begins() {
        assertThat(Walk.agree(MEETING).events().getLast()).isInstanceOfSatisfying(DutyEvent.Arises.class, it -> {
            assertThat(it.duty().kind()).isEqualTo(DutyKind.REVIEW_CONTRACT);
            assertThat(it.duty().startedOn()).isEqualTo(STARTS);
            assertThat(it.duty().dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        });
    }

    @Test
    void a_review_meets_its_duty_and_the_next_is_owed() {
        Change<AttendanceContract> change = Walk.to(ContractState.UNDER_REVIEW)
                .review(Walk.review(1, STARTS, REVIEW, ContractReview.Finding.KEPT), REVIEW, NUMBERS);

        assertThat(change.value().state()).isEqualTo(ACTIVE);
        assertThat(change.events()).hasSize(3);
        DutyEvent.Arises owed = (DutyEvent.Arises) Walk.agree(MEETING).events().getLast();
        assertThat(change.events().get(1))
                .isEqualTo(new DutyEvent.Met(owed.duty().id(), REVIEW));
        assertThat(change.events().get(2)).isInstanceOfSatisfying(DutyEvent.Arises.class, it -> {
            assertThat(it.duty().id()).isNotEqualTo(owed.duty().id());
            assertThat(it.duty().dueOn()).isEqualTo(LocalDate.of(2026, 12, 28));
        });
    }

    @ParameterizedTest(name = "reviewed on {0}, the next is owed by {1}")
    @CsvSource({
        "2027-02-27, 2027-04-10", // six weeks on is the last day but one
        "2027-03-01, 2027-04-11", // six weeks on lies after the last day
        "2027-04-11,", // the last day itself
    })
    void no_review_is_owed_after_the_last_day(LocalDate heldOn, LocalDate next) {
        AttendanceContract reviewed = Walk.to(ContractState.UNDER_REVIEW)
                .review(Walk.review(1, STARTS, heldOn, ContractReview.Finding.KEPT), heldOn, NUMBERS)
                .value();

        assertThat(reviewed.keeping().reviewDueOn()).isEqualTo(next);
    }

    @Test
    void a_review_looks_at_days_that_have_been_and_says_what_each_side_did() {
        ContractReview thin = new ContractReview(
                1,
                REVIEW,
                new ContractReview.AttendanceSince(STARTS, REVIEW.plusDays(1), 10, 8, 3),
                List.of(),
                new Narrative("little"),
                null,
                null,
                new Narrative("none"),
                new Narrative("none"),
                ContractReview.Finding.NOT_KEPT,
                List.of());

        assertThat(codes(() -> Walk.to(ContractState.UNDER_REVIEW).review(thin, REVIEW, NUMBERS)))
                .containsExactly("ATTENDANCE_AHEAD", "SESSIONS_DO_NOT_ADD_UP", "SIDE_MISSING", "SIDE_MISSING");
    }

    @Test
    void the_first_time_that_nobody_comes_another_meeting_is_owed_and_the_second_time_not() {
        Change<AttendanceContract> first = Walk.to(MEETING_ARRANGED).nobodyCame(List.of(SAM), MEETING, NUMBERS);

        assertThat(first.events()).singleElement().isInstanceOfSatisfying(DutyEvent.Arises.class, it -> {
            assertThat(it.duty().kind()).isEqualTo(DutyKind.REARRANGE_CONTRACT_MEETING);
            assertThat(it.duty().dueOn()).isEqualTo(LocalDate.of(2026, 10, 15));
        });
        Change<AttendanceContract> again = first.value().arrange(Walk.meeting(MEETING, MEETING.plusDays(14)));
        assertThat(again.events()).singleElement().isInstanceOf(DutyEvent.Met.class);
        assertThat(again.value()
                        .nobodyCame(BOTH_PARENTS, MEETING.plusDays(14), NUMBERS)
                        .events())
                .isEmpty();
    }

    @Test
    void nobody_is_given_up_before_the_meeting_was_arranged_again() {
        AttendanceContract once = Walk.to(NO_SHOW);
        AttendanceContract twice = Walk.missed(Walk.arranged(once, MEETING.plusDays(14)));

        assertThat(codes(() -> once.endEarly(EndReason.PARENT_NOT_REACHED, null, MEETING)))
                .containsExactly("NOT_REARRANGED");
        assertThat(codes(() -> twice.endEarly(EndReason.PARENT_NOT_REACHED, null, MEETING.plusDays(14))))
                .isEmpty();
    }

    @Test
    void a_meeting_that_was_moved_is_not_one_that_a_parent_missed() {
        AttendanceContract moved = Walk.arranged(Walk.to(MEETING_ARRANGED), MEETING.plusDays(7));

        assertThat(moved.making().meetings())
                .extracting(ContractMeeting::result)
                .containsExactly(ContractMeeting.Result.MOVED, ContractMeeting.Result.AWAITED);
        assertThat(moved.making().noShows()).isZero();
    }

    @Test
    void parents_are_invited_before_the_day() {
        assertThat(codes(() -> Walk.printed().arrange(Walk.meeting(MEETING, MEETING))))
                .containsExactly("MEETING_NOT_AHEAD");
        assertThat(codes(() -> Walk.printed().arrange(Walk.meeting(MEETING.minusDays(1), MEETING))))
                .isEmpty();
    }

    @Test
    void a_declined_contract_is_kept_as_evidence_with_who_declined() {
        Change<AttendanceContract> declined = Walk.to(MEETING_ARRANGED).decline(Walk.decline(), MEETING);

        assertThat(declined.value().making().decline()).isEqualTo(Walk.decline());
        assertThat(declined.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ContractEvent.Declined.class, it -> assertThat(it.by()).containsExactly(SAM));
    }

    @Test
    void a_breach_needs_a_review_that_found_it_and_each_parents_explanation() {
        AttendanceContract unreviewed = Walk.to(ACTIVE);
        AttendanceContract kept = Walk.reviewed(ContractReview.Finding.KEPT);
        AttendanceContract broken = Walk.reviewed(ContractReview.Finding.PARTLY_KEPT);

        assertThat(codes(() -> unreviewed.breach(BOTH_PARENTS, List.of(Walk.explained(ALEX)), null, REVIEW)))
                .containsExactly("REVIEW_MISSING", "EXPLANATION_NOT_SOUGHT");
        assertThat(codes(() -> kept.breach(List.of(ALEX), List.of(Walk.explained(ALEX)), null, REVIEW)))
                .containsExactly("REVIEW_MISSING");
        assertThat(codes(() -> broken.breach(List.of(ALEX), List.of(Walk.explained(ALEX)), null, REVIEW)))
                .isEmpty();
    }

    @ParameterizedTest(name = "asked on {0}, answer awaited until {1}: {2}")
    @CsvSource({
        "2026-11-09, 2026-11-15,",
        "2026-11-09, 2026-11-16, EXPLANATION_OPEN", // today is still the parent's
        "2026-11-09, , EXPLANATION_OPEN",
        "2026-11-15, 2026-11-15, NO_TIME_TO_EXPLAIN",
        "2026-11-14, 2026-11-15,",
        "2026-11-17, 2026-11-15, EXPLANATION_NOT_SOUGHT;NO_TIME_TO_EXPLAIN",
    })
    void a_parent_who_says_nothing_had_a_day_to_answer_by(LocalDate soughtOn, LocalDate noneBy, String refusals) {
        AttendanceContract broken = Walk.reviewed(ContractReview.Finding.NOT_KEPT);
        Explanation none = new Explanation(ALEX, soughtOn, null, noneBy);

        assertThat(codes(() -> broken.breach(List.of(ALEX), List.of(none), null, REVIEW)))
                .isEqualTo(refusals == null ? List.of() : List.of(refusals.split(";")));
    }

    @ParameterizedTest(name = "a contract from 12 October, asked on {0}: {1}")
    @CsvSource({"2026-10-11, ASKED_BEFORE_CONTRACT", "2026-10-12,"})
    void a_parent_is_asked_why_a_contract_was_not_kept_once_there_is_one_to_keep(LocalDate soughtOn, String refusal) {
        AttendanceContract broken = Walk.reviewed(ContractReview.Finding.NOT_KEPT);
        Explanation given = new Explanation(ALEX, soughtOn, new Narrative("ill"), null);

        assertThat(codes(() -> broken.breach(List.of(ALEX), List.of(given), null, REVIEW)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void it_is_completed_from_its_last_day_on_and_once_reviewed() {
        AttendanceContract reviewed = Walk.reviewed(ContractReview.Finding.KEPT);

        assertThat(codes(() -> reviewed.complete(ContractReview.Finding.KEPT, null, ENDS.minusDays(1))))
                .containsExactly("PERIOD_RUNNING");
        assertThat(codes(() -> reviewed.complete(ContractReview.Finding.KEPT, null, ENDS)))
                .isEmpty();
        assertThat(codes(() -> Walk.to(ACTIVE).complete(ContractReview.Finding.KEPT, null, ENDS)))
                .containsExactly("REVIEW_MISSING");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_still_owed_falls_when_it_ends(ContractState from) {
        if (from.next().contains(ENDED_EARLY)) {
            Change<AttendanceContract> ended = Walk.to(from).endEarly(EndReason.REPLACED, null, REVIEW);
            boolean owed = !List.of(ContractState.PROPOSED, MEETING_ARRANGED).contains(from);
            assertThat(ended.events()).hasSize(owed ? 2 : 1);
            assertThat(ended.events().getFirst()).isInstanceOf(ContractEvent.EndedEarly.class);
            assertThat(ContractDuties.open(ended.value())).isEmpty();
        } else {
            assertThat(ContractDuties.open(Walk.to(from))).isEmpty();
        }
    }

    @Test
    void attendance_is_given_to_one_decimal_place() {
        assertThat(since(40, 37).perMille()).isEqualTo(925);
        assertThat(since(3, 2).perMille()).isEqualTo(667);
        assertThat(since(0, 0).perMille()).isZero();
    }

    private static ContractReview.AttendanceSince since(int possible, int attended) {
        return new ContractReview.AttendanceSince(STARTS, REVIEW, possible, attended, 0);
    }

    private static List<String> codes(ThrowingCallable step) {
        try {
            step.call();
            return List.of();
        } catch (Refused refused) {
            return refused.guards().stream().map(FailingGuard::code).toList();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
