package org.rollcall.legal.enforcementcase;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.id.ReferralId;
import org.rollcall.platform.store.Event;

/** What others may learn of a case, published as {@code contracts/legal-service/events/}: ids and facts, never names. */
sealed interface EnforcementCaseEvent extends Event {

    record Opened(
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            ReferralId referralId,
            PupilId pupilId,
            String schoolUrn,
            ReferralType type,
            List<ParentId> parentIds,
            LocalDate openedOn)
            implements EnforcementCaseEvent {

        static Opened of(EnforcementCase opened) {
            return new Opened(
                    opened.id(),
                    opened.caseId(),
                    opened.referralId(),
                    opened.pupilId(),
                    opened.schoolUrn(),
                    opened.type(),
                    opened.parentIds(),
                    opened.openedOn());
        }
    }

    record ProsecutionDecisionDue(
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            NoticeId noticeId,
            LocalDate dueFrom,
            LocalDate lastDayToLay)
            implements EnforcementCaseEvent {

        static ProsecutionDecisionDue of(EnforcementCase of, ProsecutionDecision called) {
            return new ProsecutionDecisionDue(
                    of.id(),
                    of.caseId(),
                    of.pupilId(),
                    called.parentId(),
                    called.noticeId(),
                    called.dueFrom(),
                    called.lastDayToLay());
        }
    }
}
