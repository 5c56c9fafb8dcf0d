package org.rollcall.referral.casework.news;

import java.time.LocalDate;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.plan.LegalStep;
import org.rollcall.referral.casework.plan.LegalStep.Kind;
import org.rollcall.referral.casework.plan.LegalStep.Progress;

/** What a case reads of legal-service's events, one record for each day that they name; unknown fields are ignored. */
public sealed interface LegalNews {

    String caseId();

    String noticeId();

    String parentId();

    LocalDate day();

    default LegalStep step(Kind kind, Progress stage) {
        return new LegalStep(kind, noticeId(), new ParentId(parentId()), stage, day());
    }

    record Issued(String caseId, String noticeId, String parentId, LocalDate issuedOn) implements LegalNews {
        @Override
        public LocalDate day() {
            return issuedOn;
        }
    }

    record Started(String caseId, String noticeId, String parentId, LocalDate startsOn) implements LegalNews {
        @Override
        public LocalDate day() {
            return startsOn;
        }
    }

    record Decided(String caseId, String noticeId, String parentId, LocalDate decidedOn) implements LegalNews {
        @Override
        public LocalDate day() {
            return decidedOn;
        }
    }

    record Served(String caseId, String noticeId, String parentId, LocalDate servedOn) implements LegalNews {
        @Override
        public LocalDate day() {
            return servedOn;
        }
    }

    record Paid(String caseId, String noticeId, String parentId, LocalDate paidOn) implements LegalNews {
        @Override
        public LocalDate day() {
            return paidOn;
        }
    }

    record Expired(String caseId, String noticeId, String parentId, LocalDate expiredOn) implements LegalNews {
        @Override
        public LocalDate day() {
            return expiredOn;
        }
    }

    record Due(String caseId, String noticeId, String parentId, LocalDate dueFrom) implements LegalNews {
        @Override
        public LocalDate day() {
            return dueFrom;
        }
    }
}
