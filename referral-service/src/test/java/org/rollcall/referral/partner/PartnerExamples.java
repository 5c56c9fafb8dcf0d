package org.rollcall.referral.partner;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.partner.PartnerOutcome.Result;

/** Every event of a referral to a partner service, with the facts of the published examples. */
public final class PartnerExamples {

    static final PartnerFacts FACTS = new PartnerFacts(
            new PartnerReferralId("019a0f41-0c2e-7d4f-8b31-6c7d8e9f1021"),
            new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
            new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
            new SchoolUrn("142101"),
            PartnerService.MENTAL_HEALTH,
            LocalDate.of(2026, 9, 21),
            LocalDate.of(2026, 10, 19));

    private PartnerExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        return contract.publishes(
                new PartnerReferralAggregate(),
                new PartnerReferralEvent.Made(FACTS),
                new PartnerReferralEvent.Unanswered(FACTS),
                new PartnerReferralEvent.OutcomeReceived(FACTS, Result.ON_WAITING_LIST, LocalDate.of(2026, 10, 12)),
                new PartnerReferralEvent.Withdrawn(FACTS, LocalDate.of(2026, 10, 1)));
    }
}
