package org.rollcall.attendance.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.question.AskedMark;
import org.rollcall.attendance.coding.question.CodingVerdict;
import org.rollcall.attendance.coding.question.QueryState;
import org.rollcall.attendance.coding.question.QuerySubject;
import org.rollcall.attendance.coding.question.Question;
import org.rollcall.attendance.coding.question.SchoolAnswer;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

class CodingQueryTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 9, 21);
    private static final LocalDate BY = LocalDate.of(2026, 9, 28);
    private static final SchoolAnswer ANSWER = new SchoolAnswer("A trip", List.of(), ASKED, "school");
    private static final Correction CORRECTION =
            new Correction("2026-09-14AM", "N", "I", Instant.parse("2026-09-22T08:00:00Z"), "mis", "Parent rang");

    private static final Map<QueryState, UnaryOperator<CodingQuery>> STEPS = new EnumMap<>(Map.of(
            QueryState.DROPPED, query -> query.drop("Seen on the trip list"),
            QueryState.ASKED, query -> query.ask(ASKED, BY),
            QueryState.ANSWERED, query -> query.answer(ANSWER),
            QueryState.CORRECTED, query -> query.corrected(List.of(CORRECTION)),
            QueryState.ACCEPTED,
                    query -> query.judge(verdict(CodingVerdict.Outcome.ACCEPTED), null)
                            .value(),
            QueryState.MUST_CORRECT,
                    query -> query.judge(verdict(CodingVerdict.Outcome.MUST_CORRECT), BY)
                            .value(),
            QueryState.ESCALATED,
                    query -> query.judge(verdict(CodingVerdict.Outcome.ESCALATE), null)
                            .value()));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(QueryState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void every_step_is_taken_where_the_table_has_it_and_refused_elsewhere(QueryState from, QueryState to) {
        CodingQuery query = in(from);
        UnaryOperator<CodingQuery> step = Objects.requireNonNull(STEPS.get(to));

        if (from.next().contains(to)) {
            CodingQuery next = step.apply(query);
            assertThat(next.state()).isEqualTo(to);
            assertThat(next.waitingFor()).isEqualTo(to.waitingFor());
        } else {
            assertThatThrownBy(() -> step.apply(query))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.guards())
                            .extracting(FailingGuard::code)
                            .contains("TRANSITION_NOT_ALLOWED"));
        }
    }

    @Test
    void before_its_time_is_over_a_silent_school_is_not_escalated_and_after_it_is() {
        CodingQuery asked = in(QueryState.ASKED);

        assertThatThrownBy(() ->
                        asked.judge(new CodingVerdict(CodingVerdict.Outcome.ESCALATE, "Silent", BY, "officer"), null))
                .hasMessageContaining("SCHOOL_STILL_HAS_TIME");
        assertThat(asked.isOverdue(BY)).isFalse();
        assertThat(asked.isOverdue(BY.plusDays(1))).isTrue();
        assertThat(asked.judge(
                                new CodingVerdict(CodingVerdict.Outcome.ESCALATE, "Silent", BY.plusDays(1), "officer"),
                                null)
                        .events())
                .hasSize(1);
    }

    @Test
    void every_guard_that_fails_is_told_at_once() {
        assertThatThrownBy(() -> in(QueryState.ASKED)
                        .judge(new CodingVerdict(CodingVerdict.Outcome.ACCEPTED, "", BY, "officer"), null))
                .hasMessageContaining("TRANSITION_NOT_ALLOWED")
                .hasMessageContaining("SCHOOL_STILL_HAS_TIME");
    }

    @Test
    void answers_and_verdicts_go_back_and_forth_a_few_times_and_then_no_more() {
        CodingQuery query = in(QueryState.ASKED);
        for (int round = 0; round < CodingQuery.MOST_ROUNDS; round++) {
            query = query.answer(ANSWER);
            query = query.judge(verdict(CodingVerdict.Outcome.MUST_CORRECT), BY).value();
        }
        CodingQuery last = query;

        assertThatThrownBy(() -> last.answer(ANSWER)).hasMessageContaining("TOO_MANY_ANSWERS");
        assertThat(last.corrected(List.of(CORRECTION)).state()).isEqualTo(QueryState.CORRECTED);
    }

    @Test
    void only_what_waits_for_the_school_is_looked_at_again() {
        assertThat(in(QueryState.ASKED).due()).contains(BY.plusDays(1));
        assertThat(in(QueryState.ASKED).lookedOn(BY.plusDays(1)).due()).contains(BY.plusDays(8));
        assertThat(in(QueryState.PROPOSED).due()).isEmpty();
        assertThat(in(QueryState.ANSWERED).due()).isEmpty();
        assertThat(in(QueryState.ACCEPTED).due()).isEmpty();
    }

    @Test
    void what_a_group_did_and_a_change_without_reason_only_words_explain() {
        assertThat(in(QueryState.ASKED).canBeCorrected()).isTrue();
        assertThat(query(Check.AMENDED_WITHOUT_REASON, "p-1").ask(ASKED, BY).canBeCorrected())
                .isFalse();
        assertThat(query(Check.SAME_CODE_FOR_YEAR, null).ask(ASKED, BY).canBeCorrected())
                .isFalse();
    }

    /** A query that was walked to the state. */
    static CodingQuery in(QueryState state) {
        CodingQuery proposed = query(Check.N_OVER_FIVE_SCHOOL_DAYS, "p-1");
        return switch (state) {
            case PROPOSED -> proposed;
            case DROPPED -> proposed.drop("Not needed");
            case ASKED -> proposed.ask(ASKED, BY);
            case ANSWERED -> in(QueryState.ASKED).answer(ANSWER);
            case CORRECTED -> in(QueryState.ASKED).corrected(List.of(CORRECTION));
            case ACCEPTED ->
                in(QueryState.ANSWERED)
                        .judge(verdict(CodingVerdict.Outcome.ACCEPTED), null)
                        .value();
            case MUST_CORRECT ->
                in(QueryState.ANSWERED)
                        .judge(verdict(CodingVerdict.Outcome.MUST_CORRECT), BY)
                        .value();
            case ESCALATED ->
                in(QueryState.ANSWERED)
                        .judge(verdict(CodingVerdict.Outcome.ESCALATE), null)
                        .value();
        };
    }

    private static CodingQuery query(Check check, @Nullable String pupil) {
        return CodingQuery.propose(
                new QuerySubject("review", "142101", LocalDate.of(2026, 9, 14), pupil, pupil == null ? "year 3" : null),
                new Question(
                        check,
                        "N",
                        List.of(new AskedMark(SchoolSession.parse("2026-09-14AM"), "N", null)),
                        check.issue(),
                        "N still stands.",
                        check.question()));
    }

    /** Given when the school's time is over, so that only the table decides. */
    private static CodingVerdict verdict(CodingVerdict.Outcome outcome) {
        return new CodingVerdict(outcome, "Because", BY.plusDays(1), "officer");
    }
}
