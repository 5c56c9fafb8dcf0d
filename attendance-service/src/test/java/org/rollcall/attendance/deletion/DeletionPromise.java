package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.attendance.deletion.proposal.Destination;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What deletions announce, for the contract test. */
public final class DeletionPromise {

    private static final String ID = "9b0f3f0e-5a4e-3a57-8a5c-2d1e6a7f4c10";
    private static final String PUPIL = "2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private DeletionPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new DeletionType(),
                new DeletionEvent.Proposed(ID, PUPIL, "142101", Ground.I, DAY, true),
                new DeletionEvent.Challenged(ID, PUPIL, "142101", Ground.I, DAY),
                new DeletionEvent.Deleted(
                        ID, PUPIL, "142101", Ground.I, DAY.minusDays(1), DAY, Destination.Kind.UNKNOWN, true));
    }
}
