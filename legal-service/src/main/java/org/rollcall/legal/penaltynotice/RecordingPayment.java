package org.rollcall.legal.penaltynotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.penalty.PaymentJudgement;
import org.rollcall.legal.penalty.Pounds;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records money that reached the council, once for each reference of the payment provider. Money that does not discharge the
 * notice is kept on record as returned (SI 2007/1867 reg. 20), and the caller is told why.
 */
@Component
class RecordingPayment {

    private static final Logger log = LoggerFactory.getLogger(RecordingPayment.class);
    private static final int ATTEMPTS = 5;

    private final Aggregates<PenaltyNotice> notices;
    private final PenaltyNotices known;
    private final Clock clock;

    RecordingPayment(Aggregates<PenaltyNotice> notices, PenaltyNotices known, Clock clock) {
        this.notices = notices;
        this.known = known;
        this.clock = clock;
    }

    /** Money names no version: when a deadline moves the notice on at the same moment, the payment is judged anew. */
    RecordedNotice record(Caller caller, NoticeId id, PaymentRequest request) {
        known.get(caller, id);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return judge(caller, id, request);
            } catch (StaleVersion moved) {
                log.debug("Notice {} moved on meanwhile", id.value());
            }
        }
        return judge(caller, id, request);
    }

    private RecordedNotice judge(Caller caller, NoticeId id, PaymentRequest request) {
        Stored<PenaltyNotice> notice = notices.get(caller.tenant(), id.value());
        requirePossible(notice.value(), request.receivedOn());
        Pounds amount = new Pounds(request.amount());
        Optional<Payment> known = notice.value().payment(request.reference(), amount, request.receivedOn());
        Stored<PenaltyNotice> recorded = known.isPresent()
                ? notice
                : notices.save(
                        notice,
                        notice.value().take(request.reference(), amount, request.receivedOn()),
                        Actor.of(caller));
        requireKept(recorded.value()
                .payment(request.reference(), amount, request.receivedOn())
                .orElseThrow());
        return RecordedNotice.of(recorded);
    }

    private void requirePossible(PenaltyNotice notice, LocalDate receivedOn) {
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("/receivedOn", "must not be in the future");
        }
        if (receivedOn.isBefore(notice.content().issuedOn())) {
            throw new InvalidInput("/receivedOn", "must not be before the notice was issued");
        }
    }

    private static void requireKept(Payment payment) {
        PaymentJudgement.Reason returned = payment.returnedBecause();
        if (returned != null) {
            throw new Refused(List.of(new FailingGuard(returned.name(), words(returned), PenaltyNotice.PROVISION)));
        }
    }

    private static String words(PaymentJudgement.Reason reason) {
        return switch (reason) {
            case WRONG_AMOUNT ->
                "The payment is recorded as returned: it is less than the amount due on that day,"
                        + " and a notice is paid in full, in one sum.";
            case TOO_LATE -> "The payment is recorded as returned: it came after the last day for paying.";
            case PAID_ALREADY -> "The payment is recorded as returned: the notice was paid before.";
        };
    }
}
