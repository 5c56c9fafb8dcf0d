package org.rollcall.legal.enforcementcase;

import java.util.List;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.id.ReferralId;

/** What this service reads of the referral service's {@code case.legal-action-requested.v1}. */
record LegalActionRequested(
        CaseId caseId,
        ReferralId referralId,
        PupilId pupilId,
        String schoolUrn,
        ReferralType type,
        List<ParentId> parentIds) {}
