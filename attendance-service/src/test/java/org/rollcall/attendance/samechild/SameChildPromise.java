package org.rollcall.attendance.samechild;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What is announced of records that may be one child's, for the contract test. */
public final class SameChildPromise {

    private static final String PROPOSAL = "7a1d2f94-0c35-3b5e-9f0e-3d6f0a1b2c4d";
    private static final String PUPIL = "2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21";
    private static final String OTHER = "9e0b7a13-44c2-3c8e-8a54-1f2e3d4c5b6a";

    private SameChildPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new ProposalType(),
                new ProposalEvent.Proposed(PROPOSAL, PUPIL, OTHER, 90),
                new ProposalEvent.Decided(PROPOSAL, PUPIL, OTHER, Verdict.SAME_CHILD));
        contract.publishes(new ElsewhereType(), new ElsewhereEvent.Found(PUPIL, LocalDate.of(2026, 9, 21)));
    }
}
