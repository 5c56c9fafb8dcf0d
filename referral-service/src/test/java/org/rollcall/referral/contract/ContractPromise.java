package org.rollcall.referral.contract;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Parties;
import org.rollcall.referral.contract.told.ContractEvent;
import org.rollcall.referral.contract.told.ContractFacts;

/** Every event of a contract, with the facts of the published examples. */
public final class ContractPromise {

    private static final ParentId ONE = new ParentId("019a0f3b-33aa-7c77-a6de-0e5b1c2d3f44");
    private static final ParentId OTHER = new ParentId("019a0f3b-5d60-7f18-9e27-84b6d0f1a255");

    private static final ContractFacts FACTS = new ContractFacts(
            "019a2b10-6c3e-7f41-9a52-0d1e2f3a4b5c",
            new AboutCase(
                    new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
                    new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
                    new SchoolUrn("142101")),
            new Parties(ContractParty.BOTH, List.of(ONE, OTHER), "officer"));

    private ContractPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new ContractAggregate(),
                new ContractEvent.Proposed(FACTS, LocalDate.of(2026, 9, 21)),
                new ContractEvent.Agreed(
                        FACTS,
                        LocalDate.of(2026, 10, 8),
                        LocalDate.of(2026, 10, 12),
                        LocalDate.of(2027, 4, 11),
                        LocalDate.of(2026, 11, 23)),
                new ContractEvent.Declined(FACTS, List.of(OTHER), LocalDate.of(2026, 10, 8)),
                new ContractEvent.Reviewed(
                        FACTS,
                        1,
                        LocalDate.of(2026, 11, 16),
                        ContractReview.Finding.PARTLY_KEPT,
                        LocalDate.of(2026, 12, 28)),
                new ContractEvent.Breached(FACTS, List.of(ONE), LocalDate.of(2026, 12, 14), 1),
                new ContractEvent.Completed(FACTS, LocalDate.of(2027, 4, 12), ContractReview.Finding.KEPT),
                new ContractEvent.EndedEarly(FACTS, LocalDate.of(2026, 11, 30), EndReason.CHILD_LEFT_SCHOOL));
    }
}
