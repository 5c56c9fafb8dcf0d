package org.rollcall.referral.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.Refusals.codes;
import static org.rollcall.referral.interview.InterviewState.ASKED_IN_WRITING;
import static org.rollcall.referral.interview.InterviewState.CANCELLED;
import static org.rollcall.referral.interview.InterviewState.DATE_FIXED;
import static org.rollcall.referral.interview.InterviewState.HELD;
import static org.rollcall.referral.interview.InterviewState.NOT_ATTENDED;
import static org.rollcall.referral.interview.InterviewState.NO_REPLY;
import static org.rollcall.referral.interview.InterviewState.REPLIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.Narrative;

class InterviewTest {

    private static final LocalDate FIXED = LocalDate.of(2026, 11, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate REPLY_BY = LocalDate.of(2026, 12, 1);

    /** The life of an interview as the domain has it, written down a second time on purpose. */
    private static final Map<InterviewState, Set<InterviewState>> LEGAL = Map.of(
            DATE_FIXED, Set.of(HELD, NOT_ATTENDED, ASKED_IN_WRITING, CANCELLED),
            NOT_ATTENDED, Set.of(DATE_FIXED, ASKED_IN_WRITING, CANCELLED),
            ASKED_IN_WRITING, Set.of(REPLIED, NO_REPLY, CANCELLED),
            NO_REPLY, Set.of(REPLIED));

    private static final Map<InterviewState, Function<Interview, Interview>> STEPS = Map.of(
            DATE_FIXED, it -> it.fixAgain(meeting(DAY.plusDays(14)), DAY),
            NOT_ATTENDED, it -> it.notAttended(DAY),
            ASKED_IN_WRITING, it -> it.askInWriting(questions(), DAY),
            HELD, it -> it.hold(record(true), DAY),
            REPLIED, it -> it.replied(reply(DAY), REPLY_BY),
            NO_REPLY, it -> it.notReplied(REPLY_BY.plusDays(1)),
            CANCELLED, it -> it.cancel(cancelled()));

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void every_pair_of_states_is_legal_or_refused(InterviewState from, InterviewState to) {
        var step = Objects.requireNonNull(STEPS.get(to));
        if (LEGAL.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(from.become(to)).isEqualTo(to);
            assertThat(step.apply(in(from)).state()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> from.become(to));
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(in(from)));
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(InterviewState.values())
                .flatMap(from -> Stream.of(InterviewState.values()).map(to -> Arguments.of(from, to)));
    }

    @Test
    void without_caution_legal_advice_or_a_needed_interpreter_it_is_none() {
        InterviewRecord bare = new InterviewRecord(
                DAY,
                new Narrative("two officers"),
                false,
                InterviewRecord.LegalAdvice.NOT_OFFERED,
                InterviewRecord.Interpreter.NEEDED_AND_ABSENT,
                List.of(),
                null);

        assertThat(codes(() -> in(DATE_FIXED).hold(bare, DAY)))
                .containsExactly(
                        "CAUTION_NOT_GIVEN", "LEGAL_ADVICE_NOT_OFFERED", "INTERPRETER_MISSING", "RECORD_MISSING");
    }

    @ParameterizedTest(name = "no reply, said {0} days after the last day: {1}")
    @CsvSource({"0, REPLY_MAY_COME", "1,"})
    void a_parent_may_reply_until_the_end_of_the_day_named(int days, @Nullable String refusal) {
        assertThat(codes(() -> in(ASKED_IN_WRITING).notReplied(REPLY_BY.plusDays(days))))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void nobody_has_failed_to_come_before_the_day() {
        assertThat(codes(() -> in(DATE_FIXED).notAttended(DAY.minusDays(1)))).containsExactly("INTERVIEW_NOT_YET");
        assertThat(codes(() -> in(DATE_FIXED).notAttended(DAY))).isEmpty();
    }

    @ParameterizedTest(name = "invited to 17 November, written down as held on {0}: {1}")
    @CsvSource({"2026-11-16, HELD_BEFORE_ITS_DAY", "2026-11-17,", "2026-11-18,", "2026-11-19, DAY_AHEAD"})
    void an_interview_is_held_on_the_day_to_which_the_parent_was_invited_or_later(
            LocalDate heldOn, @Nullable String refusal) {
        assertThat(codes(() -> in(DATE_FIXED).hold(record(heldOn, true), DAY.plusDays(1))))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void a_date_and_a_day_to_reply_by_lie_ahead() {
        assertThat(codes(() -> in(NOT_ATTENDED).fixAgain(meeting(DAY), DAY))).containsExactly("INTERVIEW_NOT_AHEAD");
        assertThat(codes(() -> in(NOT_ATTENDED).askInWriting(questions(), REPLY_BY)))
                .containsExactly("REPLY_NOT_AHEAD");
    }

    @Test
    void a_reply_holds_something() {
        assertThat(codes(() -> in(ASKED_IN_WRITING).replied(new Interview.Reply(DAY, null, List.of()), DAY)))
                .containsExactly("REPLY_MISSING");
    }

    private static Interview in(InterviewState state) {
        Interview fixed = Interview.fix(
                "I1",
                new AboutCase(new CaseId("C1"), new PupilId("U1"), new SchoolUrn("142101")),
                new ParentId("P1"),
                "A1",
                meeting(DAY),
                FIXED);
        return switch (state) {
            case DATE_FIXED -> fixed;
            case NOT_ATTENDED -> fixed.notAttended(DAY);
            case ASKED_IN_WRITING -> fixed.askInWriting(questions(), DAY);
            case HELD -> fixed.hold(record(true), DAY);
            case REPLIED -> in(ASKED_IN_WRITING).replied(reply(DAY), DAY);
            case NO_REPLY -> in(ASKED_IN_WRITING).notReplied(REPLY_BY.plusDays(1));
            case CANCELLED -> fixed.cancel(cancelled());
        };
    }

    private static Interview.Asked meeting(LocalDate day) {
        return new Interview.Asked(day.atTime(10, 0), new Narrative("room 2"), null, null, List.of());
    }

    private static Interview.Asked questions() {
        return new Interview.Asked(null, null, REPLY_BY, new Narrative("Why?"), List.of());
    }

    private static InterviewRecord record(boolean cautioned) {
        return record(DAY, cautioned);
    }

    private static InterviewRecord record(LocalDate heldOn, boolean cautioned) {
        return new InterviewRecord(
                heldOn,
                new Narrative("two officers"),
                cautioned,
                InterviewRecord.LegalAdvice.OFFERED_AND_DECLINED,
                InterviewRecord.Interpreter.NOT_NEEDED,
                List.of("F9"),
                null);
    }

    private static Interview.Reply reply(LocalDate on) {
        return new Interview.Reply(on, new Narrative("He was ill."), List.of());
    }

    private static Interview.Cancellation cancelled() {
        return new Interview.Cancellation(DAY, Interview.Cancellation.Reason.ATTENDANCE_RECOVERED, null);
    }
}
