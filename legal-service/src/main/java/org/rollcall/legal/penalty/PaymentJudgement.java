package org.rollcall.legal.penalty;

/** What money does to a notice. */
public sealed interface PaymentJudgement {

    /** The notice is paid; what was paid above the amount due goes back. */
    record Discharged(Pounds amount, Pounds refund) implements PaymentJudgement {}

    /** The money goes back and the notice stands. */
    record Returned(Reason reason) implements PaymentJudgement {}

    /** Why money goes back. */
    enum Reason {
        /** Less than the amount due on the day: no part payment, no instalments. */
        WRONG_AMOUNT,
        /** After the last day for paying. */
        TOO_LATE,
        /** The notice was paid before. */
        PAID_ALREADY
    }
}
