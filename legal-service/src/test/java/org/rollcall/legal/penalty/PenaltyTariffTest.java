package org.rollcall.legal.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyTariffTest {

    @ParameterizedTest(name = "{0} offence of {1}: £{2} or £{3}, last days {4} and {5}")
    @CsvSource({
        "S444A, 2013-08-31, 60, 120, 2026-11-17, 2026-12-01",
        "S444A, 2013-09-01, 60, 120, 2026-11-10, 2026-11-17",
        "S444A, 2024-08-18, 60, 120, 2026-11-10, 2026-11-17",
        "S444A, 2024-08-19, 80, 160, 2026-11-10, 2026-11-17",
        "S105,  2024-08-19, 60, 120, 2026-11-10, 2026-11-17",
    })
    void the_day_of_the_offence_picks_the_row(
            NoticeBasis basis, LocalDate offence, int reduced, int full, LocalDate reducedLast, LocalDate fullLast) {
        NoticeTerms terms =
                NoticeTerms.of(PenaltyTariff.forOffenceFrom(basis, offence), Tariff.FIRST, LocalDate.of(2026, 10, 21));

        assertThat(terms.amountDiscount()).isEqualTo(new Pounds(reduced));
        assertThat(terms.amountFull()).isEqualTo(new Pounds(full));
        assertThat(terms.discountLastDay()).isEqualTo(reducedLast);
        assertThat(terms.fullLastDay()).isEqualTo(fullLast);
    }

    @Test
    void before_the_first_row_no_penalty_is_known() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> PenaltyTariff.forOffenceFrom(NoticeBasis.S444A, LocalDate.of(2012, 8, 31)));
    }

    @ParameterizedTest(name = "{0}: £{1} on {2} -> {3}")
    @CsvSource({
        "FIRST, 80, 2026-11-10, 0",
        "FIRST, 100, 2026-11-10, 20",
        "FIRST, 160, 2026-11-10, 80",
        "FIRST, 79, 2026-11-10,",
        "FIRST, 159, 2026-11-11,",
        "FIRST, 170, 2026-11-11, 10",
        "SECOND, 159, 2026-10-21,",
        "SECOND, 160, 2026-11-18,",
    })
    void what_is_paid_above_the_amount_due_goes_back_and_less_is_no_payment(
            Tariff tariff, int amount, LocalDate on, @Nullable Integer refund) {
        NoticeTerms terms = NoticeTerms.of(PenaltyTariff.newest(), tariff, LocalDate.of(2026, 10, 21));

        PaymentJudgement judgement = terms.judge(new Pounds(amount), on);

        if (refund == null) {
            assertThat(judgement).isInstanceOf(PaymentJudgement.Returned.class);
        } else {
            assertThat(judgement)
                    .isInstanceOfSatisfying(PaymentJudgement.Discharged.class, paid -> assertThat(paid.refund())
                            .isEqualTo(new Pounds(refund)));
        }
    }
}
