package org.rollcall.referral.support.plan;

import java.time.LocalDate;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * What stays the same about a plan, and what every event of it says.
 *
 * @param forSchool whether the school may read it, which follows from its type; kept because lists are narrowed by it
 */
public record PlanFacts(
        SupportPlanId id,
        CaseId caseId,
        PupilId pupil,
        SchoolUrn school,
        PlanType type,
        boolean forSchool,
        LocalDate offeredOn) {}
