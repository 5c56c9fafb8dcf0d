package org.rollcall.legal.penaltynotice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.penalty.PaymentJudgement;
import org.rollcall.legal.penalty.Pounds;

/**
 * Money that reached the council for a notice.
 *
 * @param reference the payment provider's; the same one again is the same money
 * @param returnedBecause null when it discharged the notice
 * @param refund what of it goes back
 */
public record Payment(
        String reference,
        Pounds amount,
        LocalDate receivedOn,
        PaymentJudgement.@Nullable Reason returnedBecause,
        Pounds refund) {

    static Payment judged(String reference, Pounds amount, LocalDate receivedOn, PaymentJudgement judgement) {
        return switch (judgement) {
            case PaymentJudgement.Discharged paid -> new Payment(reference, amount, receivedOn, null, paid.refund());
            case PaymentJudgement.Returned back -> new Payment(reference, amount, receivedOn, back.reason(), amount);
        };
    }

    boolean isTheSameAs(String otherReference, Pounds otherAmount, LocalDate otherDay) {
        return reference.equals(otherReference) && amount.equals(otherAmount) && receivedOn.equals(otherDay);
    }
}
