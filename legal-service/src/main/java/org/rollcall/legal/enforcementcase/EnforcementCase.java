package org.rollcall.legal.enforcementcase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.id.ReferralId;
import org.rollcall.platform.store.Change;

/**
 * One child's case before the law. Begins when casework asks for legal action; an officer then records the decision that every
 * penalty notice rests on. When a notice of the case runs out unpaid, the council must prosecute for the offence or
 * withdraw the notice (Education Act 1996 s.444B; SI 2007/1867 reg. 9): the case says so, once for each notice.
 */
record EnforcementCase(
        EnforcementCaseId id,
        CaseId caseId,
        ReferralId referralId,
        PupilId pupilId,
        String schoolUrn,
        ReferralType type,
        List<ParentId> parentIds,
        LocalDate openedOn,
        @Nullable DecisionRecord decision,
        List<ProsecutionDecision> prosecutionDecisions) {

    EnforcementCase {
        parentIds = List.copyOf(parentIds);
        prosecutionDecisions = List.copyOf(prosecutionDecisions);
    }

    static Change<EnforcementCase> open(EnforcementCaseId id, LegalActionRequested asked, LocalDate openedOn) {
        EnforcementCase opened = new EnforcementCase(
                id,
                asked.caseId(),
                asked.referralId(),
                asked.pupilId(),
                asked.schoolUrn(),
                asked.type(),
                asked.parentIds(),
                openedOn,
                null,
                List.of());
        return Change.of(opened).announcing(EnforcementCaseEvent.Opened.of(opened));
    }

    CaseFacts facts() {
        return new CaseFacts(
                id, caseId, referralId, pupilId, schoolUrn, type, parentIds, openedOn, decision, prosecutionDecisions);
    }

    Change<EnforcementCase> record(DecisionRecord decided) {
        return Change.of(with(decided, prosecutionDecisions));
    }

    Change<EnforcementCase> callForDecision(ProsecutionDecision called) {
        if (prosecutionDecisions.stream().anyMatch(known -> known.noticeId().equals(called.noticeId()))) {
            return Change.of(this);
        }
        List<ProsecutionDecision> more =
                Stream.concat(prosecutionDecisions.stream(), Stream.of(called)).toList();
        return Change.of(with(decision, more)).announcing(EnforcementCaseEvent.ProsecutionDecisionDue.of(this, called));
    }

    private EnforcementCase with(@Nullable DecisionRecord decided, List<ProsecutionDecision> called) {
        return new EnforcementCase(
                id, caseId, referralId, pupilId, schoolUrn, type, parentIds, openedOn, decided, called);
    }
}
