package org.rollcall.legal.penaltynotice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.NoticeSubject;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.penalty.NoticeTerms;
import org.rollcall.legal.penalty.PaymentJudgement;
import org.rollcall.legal.penalty.Pounds;
import org.rollcall.legal.penalty.Tariff;
import org.rollcall.platform.store.Event;

/** What others may learn of a penalty notice, published as {@code contracts/legal-service/events/}: ids and facts, never names. */
sealed interface PenaltyNoticeEvent extends Event {

    record Issued(
            NoticeId noticeId,
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
            @Nullable Integer amountDiscount,
            int amountFull)
            implements PenaltyNoticeEvent {

        static Issued of(PenaltyNotice notice) {
            NoticeSubject about = notice.content().subject();
            NoticeTerms terms = notice.content().terms();
            Pounds reduced = terms.amountDiscount();
            return new Issued(
                    notice.content().id(),
                    about.enforcementCaseId(),
                    about.caseId(),
                    about.pupilId(),
                    about.parentId(),
                    about.schoolUrn(),
                    terms.tariff(),
                    notice.content().issuedOn(),
                    terms.receivedOn(),
                    terms.discountLastDay(),
                    terms.fullLastDay(),
                    terms.prosecutionFrom(),
                    reduced == null ? null : reduced.value(),
                    terms.amountFull().value());
        }
    }

    record Served(
            NoticeId noticeId,
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            LocalDate servedOn,
            @Nullable LocalDate discountLastDay,
            LocalDate fullLastDay)
            implements PenaltyNoticeEvent {

        static Served of(PenaltyNotice notice) {
            NoticeSubject about = notice.content().subject();
            return new Served(
                    notice.content().id(),
                    about.enforcementCaseId(),
                    about.caseId(),
                    about.pupilId(),
                    about.parentId(),
                    notice.content().terms().receivedOn(),
                    notice.content().terms().discountLastDay(),
                    notice.content().terms().fullLastDay());
        }
    }

    record DiscountExpired(
            NoticeId noticeId,
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            LocalDate expiredOn,
            int amountDue,
            LocalDate fullLastDay)
            implements PenaltyNoticeEvent {

        static DiscountExpired of(PenaltyNotice notice, LocalDate expiredOn) {
            NoticeSubject about = notice.content().subject();
            return new DiscountExpired(
                    notice.content().id(),
                    about.enforcementCaseId(),
                    about.caseId(),
                    about.pupilId(),
                    about.parentId(),
                    expiredOn,
                    notice.content().terms().amountFull().value(),
                    notice.content().terms().fullLastDay());
        }
    }

    record Paid(
            NoticeId noticeId,
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            LocalDate paidOn,
            int amount,
            int refund)
            implements PenaltyNoticeEvent {

        static Paid of(PenaltyNotice notice, LocalDate paidOn, PaymentJudgement.Discharged paid) {
            NoticeSubject about = notice.content().subject();
            return new Paid(
                    notice.content().id(),
                    about.enforcementCaseId(),
                    about.caseId(),
                    about.pupilId(),
                    about.parentId(),
                    paidOn,
                    paid.amount().value(),
                    paid.refund().value());
        }
    }

    record ExpiredUnpaid(
            NoticeId noticeId,
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            LocalDate expiredOn,
            int amountUnpaid,
            LocalDate lastDayToLay)
            implements PenaltyNoticeEvent {

        static ExpiredUnpaid of(PenaltyNotice notice) {
            NoticeSubject about = notice.content().subject();
            return new ExpiredUnpaid(
                    notice.content().id(),
                    about.enforcementCaseId(),
                    about.caseId(),
                    about.pupilId(),
                    about.parentId(),
                    notice.content().terms().prosecutionFrom(),
                    notice.content().terms().amountFull().value(),
                    notice.content().offence().lastDayToLay());
        }
    }
}
