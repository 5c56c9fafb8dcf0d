package org.rollcall.legal.noticetoimprove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.rollcall.legal.noticetoimprove.NoticesToImproveForTests.ENDS;
import static org.rollcall.legal.noticetoimprove.NoticesToImproveForTests.REVIEW;
import static org.rollcall.legal.noticetoimprove.NoticesToImproveForTests.STARTS;
import static org.rollcall.legal.noticetoimprove.NoticesToImproveForTests.failed;
import static org.rollcall.legal.noticetoimprove.NoticesToImproveForTests.in;
import static org.rollcall.legal.noticetoimprove.NoticesToImproveForTests.issued;
import static org.rollcall.legal.noticetoimprove.NoticesToImproveForTests.succeeded;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

class NoticeToImproveTest {

    @TestFactory
    Stream<DynamicTest> every_pair_of_states_is_allowed_by_the_table_or_refused_with_its_words() {
        return Arrays.stream(NoticeToImproveState.values()).flatMap(from -> Arrays.stream(NoticeToImproveState.values())
                .map(to -> dynamicTest(from + " to " + to, () -> tryPair(from, to))));
    }

    private static void tryPair(NoticeToImproveState from, NoticeToImproveState to) {
        if (from.next().contains(to)) {
            assertThat(from.become(to)).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> from.become(to))
                    .satisfies(refused -> assertThat(refused.guards())
                            .singleElement()
                            .extracting(FailingGuard::detail)
                            .asString()
                            .startsWith(from + " cannot become " + to));
        }
    }

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource({
        "2026-09-23, ISSUED",
        "2026-09-24, MONITORING", // the first day of the period
        "2026-10-14, MONITORING", // its last day
        "2026-10-15, REVIEW_DUE",
        "2027-03-01, REVIEW_DUE", // a worker that was away all winter
    })
    void the_days_move_the_notice(LocalDate day, NoticeToImproveState state) {
        assertThat(issued().asOf(day).value().state()).isEqualTo(state);
    }

    @Test
    void a_worker_that_runs_late_announces_the_start_all_the_same_and_once() {
        Change<NoticeToImprove> late = issued().asOf(REVIEW.plusMonths(2));

        assertThat(late.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeToImproveEvent.MonitoringStarted.class,
                        started -> assertThat(started.startsOn()).isEqualTo(STARTS));
        assertThat(late.value().due()).isEmpty();
        assertThat(late.value().asOf(REVIEW.plusMonths(2)).events()).isEmpty();
    }

    @Test
    void its_next_deadline_is_the_start_and_then_the_day_after_the_end() {
        assertThat(issued().due()).contains(STARTS);
        assertThat(in(NoticeToImproveState.MONITORING).due()).contains(REVIEW);
        assertThat(in(NoticeToImproveState.REVIEW_DUE).due()).isEmpty();
    }

    @Test
    void on_its_last_day_nobody_may_conclude_it_and_on_the_next_anybody_named_may() {
        assertThatThrownBy(() -> issued().conclude(succeeded(ENDS)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PERIOD_NOT_OVER");
        assertThatThrownBy(() -> issued().conclude(failed(ENDS)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("BREACH_NOT_SHOWN");
        assertThat(issued().conclude(succeeded(REVIEW)).value().state()).isEqualTo(NoticeToImproveState.SUCCEEDED);
        assertThat(issued().conclude(failed(REVIEW)).value().state()).isEqualTo(NoticeToImproveState.FAILED);
    }

    @Test
    void a_further_session_in_the_period_ends_it_early() {
        LocalDate day = STARTS.plusDays(1);

        Change<NoticeToImprove> breached = issued().conclude(failed(day, missed(day)));

        assertThat(breached.value().state()).isEqualTo(NoticeToImproveState.FAILED);
        assertThat(breached.events().getLast())
                .isInstanceOfSatisfying(NoticeToImproveEvent.Failed.class, failed -> assertThat(failed.early())
                        .isTrue());
    }

    @ParameterizedTest(name = "a session on {0}, decided on {1}, shows no breach")
    @CsvSource({
        "2026-09-23, 2026-09-25", // before the period
        "2026-09-28, 2026-09-25", // not yet missed
    })
    void only_sessions_of_the_period_that_were_missed_already_show_a_breach(LocalDate session, LocalDate decidedOn) {
        assertThatThrownBy(() -> issued().conclude(failed(decidedOn, missed(session))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("BREACH_NOT_SHOWN");
    }

    @Test
    void before_it_has_started_it_cannot_be_breached() {
        LocalDate before = STARTS.minusDays(1);

        assertThatThrownBy(() -> issued().conclude(failed(before, missed(before))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_concluded_stays_concluded() {
        assertThatThrownBy(() -> in(NoticeToImproveState.SUCCEEDED).conclude(failed(REVIEW)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("TRANSITION_NOT_ALLOWED");
    }

    private static MissedSession missed(LocalDate day) {
        return new MissedSession(day, Half.AM, "O");
    }
}
