package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.Refusals.codes;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Explanation;
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
}
