package org.rollcall.legal.penaltynotice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.penalty.PaymentJudgement;
import org.rollcall.legal.penalty.Pounds;
import org.rollcall.legal.penalty.Tariff;
import org.rollcall.legal.threshold.MissedSession;

/** A penalty notice as the API shows it; names and addresses are in its letter alone. */
public record PenaltyNoticeView(
        NoticeId id,
        String reference,
        PenaltyNoticeState state,
        EnforcementCaseId enforcementCaseId,
        CaseId caseId,
        PupilId pupilId,
        ParentId parentId,
        String schoolUrn,
        Tariff tariff,
        LocalDate issuedOn,
        LocalDate receivedOn,
        @Nullable LocalDate discountLastDay,
        LocalDate fullLastDay,
        LocalDate prosecutionFrom,
        LocalDate lastDayToLay,
        @Nullable Integer amountDiscount,
        int amountFull,
        List<MissedSession> sessions,
        @Nullable Seal letter,
        List<PaymentView> payments,
        List<String> actions) {

    /** What the kept letter can be checked by. */
    public record Seal(String template, String sha256) {}

    /** @param returnedBecause null when the payment discharged the notice */
    public record PaymentView(
            String reference,
            int amount,
            LocalDate receivedOn,
            PaymentJudgement.@Nullable Reason returnedBecause,
            int refund) {

        static PaymentView of(Payment payment) {
            return new PaymentView(
                    payment.reference(),
                    payment.amount().value(),
                    payment.receivedOn(),
                    payment.returnedBecause(),
                    payment.refund().value());
        }
    }

    /** @param allowed the caller's authorities */
    public static PenaltyNoticeView of(RecordedNotice notice, Set<String> allowed) {
        return new PenaltyNoticeView(
                notice.content().id(),
                notice.content().reference(),
                notice.state(),
                notice.content().subject().enforcementCaseId(),
                notice.content().subject().caseId(),
                notice.content().subject().pupilId(),
                notice.content().subject().parentId(),
                notice.content().subject().schoolUrn(),
                notice.content().terms().tariff(),
                notice.content().issuedOn(),
                notice.content().terms().receivedOn(),
                notice.content().terms().discountLastDay(),
                notice.content().terms().fullLastDay(),
                notice.content().terms().prosecutionFrom(),
                notice.content().offence().lastDayToLay(),
                Optional.ofNullable(notice.content().terms().amountDiscount())
                        .map(Pounds::value)
                        .orElse(null),
                notice.content().terms().amountFull().value(),
                notice.content().offence().sessions(),
                Optional.ofNullable(notice.letter())
                        .map(seal -> new Seal(seal.template(), seal.sha256()))
                        .orElse(null),
                notice.payments().stream().map(PaymentView::of).toList(),
                actions(notice, allowed));
    }

    private static List<String> actions(RecordedNotice notice, Set<String> allowed) {
        List<String> open = new ArrayList<>();
        if (notice.state().given() && LetterReaders.mayRead(notice, allowed)) {
            open.add("read-letter");
        }
        if (notice.state().next().contains(PenaltyNoticeState.PAID)
                && allowed.contains("penalty-notice:record-payment")) {
            open.add("record-payment");
        }
        return open;
    }
}
