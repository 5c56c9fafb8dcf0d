package org.rollcall.referral.support;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.support.people.Organisation;
import org.rollcall.referral.support.plan.ClosingOutcome;
import org.rollcall.referral.support.plan.PlanFacts;
import org.rollcall.referral.support.plan.PlanType;
import org.rollcall.referral.support.plan.SupportPlanId;
import org.rollcall.referral.support.told.SupportPlanEvent;

/** Every event of a support plan, with the facts of the published examples. */
public final class SupportExamples {

    static final PlanFacts FACTS = new PlanFacts(
            new SupportPlanId("019a0f40-6b1d-7c3e-9a20-5b6c7d8e9f10"),
            new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
            new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
            new SchoolUrn("142101"),
            PlanType.TEAM_AROUND_FAMILY,
            true,
            LocalDate.of(2026, 9, 21));

    private SupportExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        LocalDate answer = LocalDate.of(2026, 9, 24);
        LocalDate start = LocalDate.of(2026, 9, 28);
        LocalDate review = LocalDate.of(2026, 11, 9);
        return contract.publishes(
                new SupportPlanAggregate(),
                new SupportPlanEvent.Offered(FACTS),
                new SupportPlanEvent.Accepted(FACTS, answer),
                new SupportPlanEvent.Declined(FACTS, answer),
                new SupportPlanEvent.Started(FACTS, start, review),
                new SupportPlanEvent.Reviewed(FACTS, review, LocalDate.of(2026, 12, 21)),
                new SupportPlanEvent.Closed(FACTS, ClosingOutcome.MET, LocalDate.of(2026, 12, 18)),
                new SupportPlanEvent.LeadPractitionerChanged(
                        FACTS, Organisation.EARLY_HELP, LocalDate.of(2026, 9, 25)));
    }
}
