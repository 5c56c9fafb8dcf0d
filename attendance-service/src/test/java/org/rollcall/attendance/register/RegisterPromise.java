package org.rollcall.attendance.register;

import org.rollcall.platform.store.Event;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What registers announce, for the contract test. */
public final class RegisterPromise {

    private RegisterPromise() {}

    public static void of(ContractAssertions contract) {
        RegisterId id = new RegisterId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21", "142101", new SchoolYear(2026));
        contract.publishes(
                new RegisterType(),
                Marks.holidayWeek().in(Register.open(id)).events().toArray(Event[]::new));
    }
}
