package org.rollcall.referral.teamaround;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.support.plan.SupportPlanId;

/** Every event of a meeting, with the facts of the published examples. */
public final class MeetingExamples {

    static final MeetingFacts FACTS = new MeetingFacts(
            new MeetingId("019a0f43-2e40-7f61-8d53-8e9f10213243"),
            new SupportPlanId("019a0f40-6b1d-7c3e-9a20-5b6c7d8e9f10"),
            new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
            new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
            new SchoolUrn("142101"),
            LocalDate.of(2026, 10, 5));

    private MeetingExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        return contract.publishes(
                new FamilyMeetingAggregate(),
                new MeetingEvent.Planned(FACTS),
                new MeetingEvent.Minuted(FACTS),
                new MeetingEvent.Cancelled(FACTS));
    }
}
