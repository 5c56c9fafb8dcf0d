package org.rollcall.legal.enforcementcase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeSubject;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.id.ReferralId;

/** A case as the rest of this service may read it. */
public record CaseFacts(
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

    /** What a notice to one parent concerns. */
    public NoticeSubject noticeTo(ParentId parent) {
        return new NoticeSubject(id, caseId, pupilId, parent, schoolUrn);
    }

    public boolean concerns(ParentId parent) {
        return parentIds.contains(parent);
    }
}
