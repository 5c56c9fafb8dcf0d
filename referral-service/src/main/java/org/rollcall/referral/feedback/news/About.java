package org.rollcall.referral.feedback.news;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;

/** What a piece of feedback is about; a summary of a term is about the school alone. */
public record About(
        SchoolUrn school,
        @Nullable PupilId pupil,
        @Nullable ReferralId referral,
        @Nullable CaseId caseId) {

    /** The id of the nearest record: the case, else the referral, else the school. */
    public String id() {
        if (caseId != null) {
            return caseId.value();
        }
        return referral == null ? school.value() : referral.value();
    }
}
