package org.rollcall.referral.casework;

import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/** Answers whether a case can take in another referral: one that is worked on, or a closed one, which the referral opens again. */
public final class OpenCases {

    private final Aggregates<Case> cases;

    OpenCases(Aggregates<Case> cases) {
        this.cases = cases;
    }

    /** The case must be about the same pupil at the same school: a school sees no other school's case. */
    public boolean isOpenFor(TenantId tenant, CaseId id, PupilId pupil, SchoolUrn school) {
        return cases.find(tenant, id.value())
                .filter(found -> found.value().pupil().equals(pupil))
                .filter(found -> found.value().school().equals(school))
                .filter(found -> found.value().state() != CaseState.TRANSFERRED)
                .isPresent();
    }
}
