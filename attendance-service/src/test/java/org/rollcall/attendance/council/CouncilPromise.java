package org.rollcall.attendance.council;

import org.rollcall.platform.testsupport.ContractAssertions;

/** What councils announce, for the contract test. */
public final class CouncilPromise {

    private CouncilPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(new CouncilProfileType(), new CouncilEvent.Onboarded("northmoor", "991"));
    }
}
