package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Receiver;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.casework.told.CaseFacts;
import org.rollcall.referral.evidence.ReferralType;

/** Every event of a case, with the facts of the published examples. */
public final class CaseExamples {

    private static final CaseFacts FACTS = new CaseFacts(
            new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
            new ReferralId("019a0f3a-1b2c-7d3e-9f40-516273849506"),
            new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
            new SchoolUrn("142101"),
            ReferralType.PN_IRREGULAR,
            List.of(
                    new ParentId("019a0f3b-33aa-7c77-a6de-0e5b1c2d3f44"),
                    new ParentId("019a0f3b-5d60-7f18-9e27-84b6d0f1a255")),
            new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18)));

    private static final String OFFICER = "0b8e6d0a-94a6-4a35-8f6a-7a3b6a0c9d11";

    private CaseExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        return contract.publishes(
                new CaseAggregate(),
                new CaseEvent.Opened(FACTS),
                new CaseEvent.Allocated(FACTS, OFFICER),
                new CaseEvent.Reallocated(FACTS, "6f1c9a30-0c1e-4f0a-9a54-1d1f6a0b7c22", OFFICER),
                new CaseEvent.StageChanged(FACTS, Stage.NOTICE, Stage.SUPPORT),
                new CaseEvent.LegalActionRequested(FACTS),
                new CaseEvent.SteppedDown(FACTS, LocalDate.of(2026, 10, 19)),
                new CaseEvent.Transferred(FACTS, new Receiver(Receiver.Kind.COUNCIL, "992"), LocalDate.of(2026, 10, 5)),
                new CaseEvent.Closed(FACTS, CloseReason.PN_PAID),
                new CaseEvent.Reopened(FACTS, OFFICER, LocalDate.of(2026, 11, 2)));
    }
}
