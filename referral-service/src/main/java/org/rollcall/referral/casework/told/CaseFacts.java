package org.rollcall.referral.casework.told;

import java.util.List;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.ReferralType;

/** What every event of a case says. */
public record CaseFacts(
        CaseId caseId,
        ReferralId referral,
        PupilId pupil,
        SchoolUrn school,
        ReferralType type,
        List<ParentId> parents,
        Window window) {

    /** The same, with the kind of legal action in place of the kind of referral. */
    public CaseFacts forLegalAction() {
        return new CaseFacts(caseId, referral, pupil, school, type.legalAction(), parents, window);
    }
}
