package org.rollcall.legal.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one notice asks for, and by when, counted from the day on which it is received, which is day 1.
 *
 * @param amountDiscount null, with its last day, when no reduced amount is offered
 * @param prosecutionFrom no proceedings for the offence before this day (SI 2007/1867 reg. 7)
 */
public record NoticeTerms(
        Tariff tariff,
        LocalDate receivedOn,
        @Nullable Pounds amountDiscount,
        @Nullable LocalDate discountLastDay,
        Pounds amountFull,
        LocalDate fullLastDay,
        LocalDate prosecutionFrom,
        String provision) {

    public static NoticeTerms of(PenaltyTariff law, Tariff tariff, LocalDate receivedOn) {
        return new NoticeTerms(
                tariff,
                receivedOn,
                law.reducedFor(tariff).orElse(null),
                law.reducedFor(tariff)
                        .map(reduced -> law.reducedIfPaidWithin().lastDayBeginningWith(receivedOn))
                        .orElse(null),
                law.full(),
                law.payableWithin().lastDayBeginningWith(receivedOn),
                law.payableWithin().firstDayAfterBeginningWith(receivedOn),
                law.provision());
    }

    /** The first day on which the reduced amount no longer pays the notice; null when it never did. */
    public @Nullable LocalDate discountOverFrom() {
        return discountLastDay == null ? null : discountLastDay.plusDays(1);
    }

    /** Judges money that reached the council on {@code day}: in full, in one sum, in time. */
    public PaymentJudgement judge(Pounds amount, LocalDate day) {
        if (day.isAfter(fullLastDay)) {
            return new PaymentJudgement.Returned(PaymentJudgement.Reason.TOO_LATE);
        }
        Pounds due = dueOn(day);
        return amount.compareTo(due) < 0
                ? new PaymentJudgement.Returned(PaymentJudgement.Reason.WRONG_AMOUNT)
                : new PaymentJudgement.Discharged(due, amount.less(due));
    }

    private Pounds dueOn(LocalDate day) {
        return amountDiscount == null || discountLastDay == null || day.isAfter(discountLastDay)
                ? amountFull
                : amountDiscount;
    }
}
