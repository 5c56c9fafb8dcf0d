package org.rollcall.referral.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;

/**
 * What the rest of the service may know of a case.
 *
 * @param referral the referral that it rests on
 * @param officer the subject of the allocated officer's sign-in
 * @param open whether work may still be written down
 */
public record KnownCase(
        CaseId id,
        ReferralId referral,
        PupilId pupil,
        SchoolUrn school,
        List<ParentId> parents,
        @Nullable String officer,
        boolean open) {

    public KnownCase {
        parents = List.copyOf(parents);
    }
}
