package org.rollcall.legal.enforcementcase;

import java.time.Instant;
import java.util.List;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.id.ReferralId;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;

/** Cases that casework asked for. */
public final class CasesForTests {

    private CasesForTests() {}

    public static EnforcementCaseId opened(
            EnforcementCases cases,
            TenantId council,
            String referral,
            String pupil,
            String urn,
            List<ParentId> parents) {
        Received event = new Received(
                council,
                "asked-" + referral,
                "org.rollcall.referral.case.legal-action-requested.v1",
                "referral",
                referral,
                1,
                Instant.EPOCH);
        cases.open(
                new LegalActionRequested(
                        new CaseId(Ids.from("case", referral)),
                        new ReferralId(referral),
                        new PupilId(pupil),
                        urn,
                        ReferralType.PN_LEAVE,
                        parents),
                event);
        return new EnforcementCaseId(Ids.from("enforcement-case", event.id()));
    }
}
