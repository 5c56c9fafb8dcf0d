package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What pupils' records announce, for the contract test. */
public final class PupilPromise {

    private PupilPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new PupilType(),
                new PupilEvent.Enrolled("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21", "142101", LocalDate.of(2024, 9, 2)),
                new PupilEvent.Left("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21", "142101", LocalDate.of(2026, 7, 21)));
    }
}
