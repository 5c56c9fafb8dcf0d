package org.rollcall.referral.feedback;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;

/** What a piece of feedback is about; a summary of a term is about the school alone. */
record About(
        SchoolUrn school,
        @Nullable PupilId pupil,
        @Nullable ReferralId referral,
        @Nullable CaseId caseId) {

    /** The id of the nearest record: the case, else the referral, else the school. */
    String id() {
        if (caseId != null) {
            return caseId.value();
        }
        return referral == null ? school.value() : referral.value();
    }
}
