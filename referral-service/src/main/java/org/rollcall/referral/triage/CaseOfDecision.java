package org.rollcall.referral.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.casework.OpenCases;

/** The case that a decision leads to: one that opens, one that is open already, or none. */
final class CaseOfDecision {

    private static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): the council's referral and triage steps";

    private final OpenCases cases;

    CaseOfDecision(OpenCases cases) {
        this.cases = cases;
    }

    /** The case follows from the referral, so that a decision and its event name it before it opens. */
    @Nullable CaseId of(TenantId tenant, DecisionRequest made, ReferralId referral, PupilId pupil, SchoolUrn school) {
        if (made.outcome() == Outcome.MERGE_WITH_EXISTING_CASE) {
            return open(tenant, made.existingCase(), pupil, school);
        }
        return made.outcome().ending() == Outcome.Ending.ACCEPTED
                ? new CaseId(Ids.from("case", referral.value()))
                : null;
    }

    private CaseId open(TenantId tenant, CaseId existing, PupilId pupil, SchoolUrn school) {
        if (!cases.isOpenFor(tenant, existing, pupil, school)) {
            throw new Refused(List.of(new FailingGuard(
                    "NO_OPEN_CASE", "the case named is not an open case of this pupil at this school", PROVISION)));
        }
        return existing;
    }
}
