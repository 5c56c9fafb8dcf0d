package org.rollcall.referral.partner;

import java.time.LocalDate;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * What stays the same about a referral to a partner service, and what every event of it says.
 *
 * @param hearBy the day by which the service should have said what came of it
 */
record PartnerFacts(
        PartnerReferralId id,
        CaseId caseId,
        PupilId pupil,
        SchoolUrn school,
        PartnerService service,
        LocalDate madeOn,
        LocalDate hearBy) {}
