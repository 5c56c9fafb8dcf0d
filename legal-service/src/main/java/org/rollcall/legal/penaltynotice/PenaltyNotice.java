package org.rollcall.legal.penaltynotice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.letter.LetterSeal;
import org.rollcall.legal.penalty.NoticeTerms;
import org.rollcall.legal.penalty.PaymentJudgement;
import org.rollcall.legal.penalty.Pounds;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Change;

/**
 * One penalty notice to one parent about one child (Education Act 1996 s.444A).
 *
 * <p>Begins as a draft, which nobody has seen. Issued, it is served on the day on which it counts as received; where a reduced
 * amount is offered, that offer ends after 21 days, and the notice after 28. It ends paid, or unpaid: then the
 * council must prosecute or withdraw it.
 *
 * @param reducedOffered whether the reduced amount still pays the notice
 * @param letter what was sent; null only in a draft
 */
record PenaltyNotice(
        NoticeContent content,
        PenaltyNoticeState state,
        boolean reducedOffered,
        @Nullable LetterSeal letter,
        List<Payment> payments) {

    static final String PROVISION = "Education Act 1996 s.444A; SI 2007/1867 regs. 4-7";

    PenaltyNotice {
        payments = List.copyOf(payments);
    }

    static PenaltyNotice draft(NoticeContent content) {
        boolean reduced = content.terms().amountDiscount() != null;
        return new PenaltyNotice(content, PenaltyNoticeState.DRAFT, reduced, null, List.of());
    }

    /** The draft made anew, also after it was given up; what was sent is never rewritten. */
    Change<PenaltyNotice> redraft(NoticeContent rewritten) {
        if (state != PenaltyNoticeState.DRAFT) {
            state.become(PenaltyNoticeState.DRAFT);
        }
        return Change.of(draft(rewritten));
    }

    /** Gives a draft up, so that whoever was about to issue it finds that it has changed. */
    Change<PenaltyNotice> abandon() {
        return Change.of(in(state.become(PenaltyNoticeState.ABANDONED)));
    }

    Change<PenaltyNotice> issue(LetterSeal sent) {
        PenaltyNotice issued =
                new PenaltyNotice(content, state.become(PenaltyNoticeState.ISSUED), reducedOffered, sent, payments);
        return Change.of(issued).announcing(PenaltyNoticeEvent.Issued.of(issued));
    }

    /** The next day on which the law moves the notice without anybody's doing. */
    Optional<LocalDate> due() {
        return switch (state) {
            case ISSUED -> Optional.of(terms().receivedOn());
            case SERVED -> Optional.of(reducedOffered ? discountOverFrom() : terms().prosecutionFrom());
            case DRAFT, ABANDONED, PAID, EXPIRED_UNPAID -> Optional.empty();
        };
    }

    /** The notice as it stands on a day: each step in its turn, each dated by the day on which the law took it. */
    Change<PenaltyNotice> asOf(LocalDate day) {
        Change<PenaltyNotice> now = Change.of(this);
        for (Optional<LocalDate> due = due();
                due.isPresent() && !due.get().isAfter(day);
                due = now.value().due()) {
            now = now.then(PenaltyNotice::step);
        }
        return now;
    }

    private Change<PenaltyNotice> step() {
        if (state == PenaltyNoticeState.ISSUED) {
            PenaltyNotice served = in(state.become(PenaltyNoticeState.SERVED));
            return Change.of(served).announcing(PenaltyNoticeEvent.Served.of(served));
        }
        if (reducedOffered) {
            PenaltyNotice full = with(state, false, payments);
            return Change.of(full).announcing(PenaltyNoticeEvent.DiscountExpired.of(full, discountOverFrom()));
        }
        PenaltyNotice expired = in(state.become(PenaltyNoticeState.EXPIRED_UNPAID));
        return Change.of(expired).announcing(PenaltyNoticeEvent.ExpiredUnpaid.of(expired));
    }

    /** The payment of a reference, when it was recorded before; another sum or day under its name is refused. */
    Optional<Payment> payment(String paymentReference, Pounds amount, LocalDate receivedOn) {
        Optional<Payment> known = payments.stream()
                .filter(payment -> payment.reference().equals(paymentReference))
                .findFirst();
        if (known.isPresent() && !known.get().isTheSameAs(paymentReference, amount, receivedOn)) {
            throw new InvalidInput("/reference", "names a payment that was recorded with another amount or day");
        }
        return known;
    }

    /** Takes in money, judged by the day on which the council received it and not by the day on which that is recorded. */
    Change<PenaltyNotice> take(String paymentReference, Pounds amount, LocalDate receivedOn) {
        if (!state.given()) {
            state.become(PenaltyNoticeState.PAID);
        }
        return asOf(receivedOn).then(notice -> notice.credit(paymentReference, amount, receivedOn));
    }

    private Change<PenaltyNotice> credit(String paymentReference, Pounds amount, LocalDate receivedOn) {
        PaymentJudgement judgement = judge(amount, receivedOn);
        Payment payment = Payment.judged(paymentReference, amount, receivedOn, judgement);
        List<Payment> all = Stream.concat(payments.stream(), Stream.of(payment)).toList();
        return switch (judgement) {
            case PaymentJudgement.Returned back -> Change.of(with(state, reducedOffered, all));
            case PaymentJudgement.Discharged paid -> {
                PenaltyNotice discharged = with(state.become(PenaltyNoticeState.PAID), reducedOffered, all);
                yield Change.of(discharged).announcing(PenaltyNoticeEvent.Paid.of(discharged, receivedOn, paid));
            }
        };
    }

    private PaymentJudgement judge(Pounds amount, LocalDate receivedOn) {
        return state == PenaltyNoticeState.PAID
                ? new PaymentJudgement.Returned(PaymentJudgement.Reason.PAID_ALREADY)
                : terms().judge(amount, receivedOn);
    }

    private LocalDate discountOverFrom() {
        return Optional.ofNullable(terms().discountOverFrom()).orElseThrow();
    }

    private PenaltyNotice in(PenaltyNoticeState next) {
        return with(next, reducedOffered, payments);
    }

    private PenaltyNotice with(PenaltyNoticeState next, boolean reduced, List<Payment> all) {
        return new PenaltyNotice(content, next, reduced, letter, all);
    }

    private NoticeTerms terms() {
        return content.terms();
    }
}
