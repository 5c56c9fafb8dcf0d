package org.rollcall.attendance.returns;

import java.time.LocalDate;
import org.rollcall.attendance.returns.due.ReturnKind;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What returns announce, for the contract test. */
public final class ReturnPromise {

    private static final String ID = "5d0c9c4e-1f7b-3e36-9a55-7c1b2e9f0a42";
    private static final String PUPIL = "2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21";
    private static final LocalDate ENTERED = LocalDate.of(2026, 9, 18);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 23);

    private ReturnPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new ReturnType(),
                new ReturnEvent.Due(ID, ReturnKind.NEW_PUPIL, PUPIL, "142101", ENTERED, DUE),
                new ReturnEvent.Received(
                        ID, ReturnKind.NEW_PUPIL, PUPIL, "142101", ENTERED, DUE, DUE.minusDays(1), false),
                new ReturnEvent.Late(ID, ReturnKind.NEW_PUPIL, PUPIL, "142101", ENTERED, DUE));
    }
}
