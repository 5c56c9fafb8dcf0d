package org.rollcall.legal.penaltynotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.rollcall.legal.penaltynotice.PenaltyNoticesForTests.DISCOUNT_OVER;
import static org.rollcall.legal.penaltynotice.PenaltyNoticesForTests.OVER;
import static org.rollcall.legal.penaltynotice.PenaltyNoticesForTests.RECEIVED;
import static org.rollcall.legal.penaltynotice.PenaltyNoticesForTests.in;
import static org.rollcall.legal.penaltynotice.PenaltyNoticesForTests.issued;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.legal.penalty.PaymentJudgement.Reason;
import org.rollcall.legal.penalty.Pounds;
import org.rollcall.legal.penalty.Tariff;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

class PenaltyNoticeTest {

    @TestFactory
    Stream<DynamicTest> every_pair_of_states_is_allowed_by_the_table_or_refused_with_its_words() {
        return Arrays.stream(PenaltyNoticeState.values()).flatMap(from -> Arrays.stream(PenaltyNoticeState.values())
                .map(to -> dynamicTest(from + " to " + to, () -> tryPair(from, to))));
    }

    private static void tryPair(PenaltyNoticeState from, PenaltyNoticeState to) {
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

    @TestFactory
    Stream<DynamicTest> only_a_draft_is_issued_or_given_up_and_nothing_that_was_sent_is_written_anew() {
        return Arrays.stream(PenaltyNoticeState.values())
                .map(state -> dynamicTest(state.name(), () -> {
                    PenaltyNotice notice = in(state);
                    assertRefused(state != PenaltyNoticeState.DRAFT, () -> notice.issue(PenaltyNoticesForTests.seal()));
                    assertRefused(state != PenaltyNoticeState.DRAFT, notice::abandon);
                    assertRefused(state.given(), () -> notice.redraft(notice.content()));
                }));
    }

    private static void assertRefused(boolean refused, Runnable step) {
        if (refused) {
            assertThatThrownBy(step::run).isInstanceOf(Refused.class);
        } else {
            step.run();
        }
    }

    @ParameterizedTest(name = "on {0} a first notice is {1}, reduced amount open: {2}")
    @CsvSource({
        "2026-10-20, ISSUED, true",
        "2026-10-21, SERVED, true", // the day of receipt is day 1
        "2026-11-10, SERVED, true", // day 21
        "2026-11-11, SERVED, false",
        "2026-11-17, SERVED, false", // day 28
        "2026-11-18, EXPIRED_UNPAID, false",
    })
    void the_days_move_a_first_notice(LocalDate day, PenaltyNoticeState state, boolean reduced) {
        PenaltyNotice then = issued(Tariff.FIRST).asOf(day).value();

        assertThat(then.state()).isEqualTo(state);
        assertThat(then.reducedOffered()).isEqualTo(reduced);
    }

    @Test
    void a_worker_that_was_away_for_months_takes_every_step_in_order_dated_by_the_law() {
        Change<PenaltyNotice> late = issued(Tariff.FIRST).asOf(LocalDate.of(2027, 2, 1));

        assertThat(late.events())
                .extracting(event -> (Object) event.getClass())
                .containsExactly(
                        PenaltyNoticeEvent.Served.class,
                        PenaltyNoticeEvent.DiscountExpired.class,
                        PenaltyNoticeEvent.ExpiredUnpaid.class);
        assertThat(late.events().get(0))
                .isInstanceOfSatisfying(PenaltyNoticeEvent.Served.class, served -> assertThat(served.servedOn())
                        .isEqualTo("2026-10-21"));
        assertThat(late.events().get(1))
                .isInstanceOfSatisfying(
                        PenaltyNoticeEvent.DiscountExpired.class,
                        expired -> assertThat(expired.expiredOn()).isEqualTo("2026-11-11"));
        assertThat(late.events().get(2))
                .isInstanceOfSatisfying(
                        PenaltyNoticeEvent.ExpiredUnpaid.class,
                        expired -> assertThat(expired.expiredOn()).isEqualTo("2026-11-18"));
        assertThat(late.value().due()).isEmpty();
    }

    @Test
    void a_day_at_a_time_comes_to_the_same() {
        PenaltyNotice notice = issued(Tariff.FIRST);
        int events = 0;
        for (LocalDate day = RECEIVED.minusDays(2); day.isBefore(OVER.plusDays(5)); day = day.plusDays(1)) {
            Change<PenaltyNotice> next = notice.asOf(day);
            notice = next.value();
            events += next.events().size();
        }
        assertThat(notice).isEqualTo(issued(Tariff.FIRST).asOf(OVER).value());
        assertThat(events).isEqualTo(3);
    }

    @Test
    void a_second_notice_has_no_reduced_amount_that_could_expire() {
        Change<PenaltyNotice> late = issued(Tariff.SECOND).asOf(OVER);

        assertThat(issued(Tariff.SECOND).reducedOffered()).isFalse();
        assertThat(late.events())
                .extracting(event -> (Object) event.getClass())
                .containsExactly(PenaltyNoticeEvent.Served.class, PenaltyNoticeEvent.ExpiredUnpaid.class);
    }

    @ParameterizedTest(name = "{0}: £{1} on {2} -> {3} {4}")
    @CsvSource({
        "FIRST,   80, 2026-11-10, PAID,",
        "FIRST,   79, 2026-11-10, SERVED, WRONG_AMOUNT",
        "FIRST,   80, 2026-11-11, SERVED, WRONG_AMOUNT",
        "FIRST,  160, 2026-11-11, PAID,",
        "FIRST,  159, 2026-11-11, SERVED, WRONG_AMOUNT",
        "FIRST,  160, 2026-11-17, PAID,",
        "FIRST,  160, 2026-11-18, EXPIRED_UNPAID, TOO_LATE",
        "SECOND,  80, 2026-10-23, SERVED, WRONG_AMOUNT",
        "SECOND, 160, 2026-11-17, PAID,",
        "SECOND, 160, 2026-11-18, EXPIRED_UNPAID, TOO_LATE",
    })
    void only_the_amount_due_on_the_day_pays(
            Tariff tariff, int amount, LocalDate on, PenaltyNoticeState state, @Nullable Reason returned) {
        PenaltyNotice after = issued(tariff).take("R1", new Pounds(amount), on).value();

        assertThat(after.state()).isEqualTo(state);
        assertThat(after.payments().getFirst().returnedBecause()).isEqualTo(returned);
    }

    @Test
    void the_full_amount_in_the_reduced_time_pays_and_the_difference_goes_back() {
        PenaltyNotice paid = issued(Tariff.FIRST)
                .take("R1", new Pounds(160), DISCOUNT_OVER.minusDays(1))
                .value();

        assertThat(paid.state()).isEqualTo(PenaltyNoticeState.PAID);
        assertThat(paid.payments().getFirst().refund()).isEqualTo(new Pounds(80));
    }

    @Test
    void a_second_payment_goes_back_in_full() {
        PenaltyNotice twice =
                in(PenaltyNoticeState.PAID).take("R2", new Pounds(80), RECEIVED).value();

        assertThat(twice.state()).isEqualTo(PenaltyNoticeState.PAID);
        assertThat(twice.payments().getLast().returnedBecause()).isEqualTo(Reason.PAID_ALREADY);
        assertThat(twice.payments().getLast().refund()).isEqualTo(new Pounds(80));
    }

    @Test
    void money_that_came_before_the_deemed_receipt_pays() {
        assertThat(issued(Tariff.FIRST)
                        .take("R1", new Pounds(80), RECEIVED.minusDays(1))
                        .value()
                        .state())
                .isEqualTo(PenaltyNoticeState.PAID);
    }

    @Test
    void money_that_came_in_time_pays_also_when_it_is_recorded_after_the_notice_ran_out() {
        Change<PenaltyNotice> recordedLate =
                in(PenaltyNoticeState.EXPIRED_UNPAID).take("R1", new Pounds(160), OVER.minusDays(1));

        assertThat(recordedLate.value().state()).isEqualTo(PenaltyNoticeState.PAID);
        assertThat(recordedLate.events()).hasSize(1);
    }

    @Test
    void a_payment_late_in_the_time_is_preceded_by_the_steps_that_nobody_had_taken() {
        Change<PenaltyNotice> paid = issued(Tariff.FIRST).take("R1", new Pounds(160), OVER.minusDays(1));

        assertThat(paid.events())
                .extracting(event -> (Object) event.getClass())
                .containsExactly(
                        PenaltyNoticeEvent.Served.class,
                        PenaltyNoticeEvent.DiscountExpired.class,
                        PenaltyNoticeEvent.Paid.class);
    }

    @Test
    void a_draft_takes_no_money() {
        assertThatThrownBy(() -> in(PenaltyNoticeState.DRAFT).take("R1", new Pounds(1), RECEIVED))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_reference_names_one_payment() {
        PenaltyNotice paid = in(PenaltyNoticeState.PAID);

        assertThat(paid.payment("R1", new Pounds(80), RECEIVED)).isPresent();
        assertThat(paid.payment("R2", new Pounds(80), RECEIVED)).isEmpty();
        assertThatThrownBy(() -> paid.payment("R1", new Pounds(160), RECEIVED)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> paid.payment("R1", new Pounds(80), RECEIVED.plusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void names_and_addresses_print_as_nothing() {
        assertThat(in(PenaltyNoticeState.ISSUED).toString()).doesNotContain("Okoye", "Mill Lane", "NM1", "Hale");
    }
}
