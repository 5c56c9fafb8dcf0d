package org.rollcall.attendance.imports;

import org.rollcall.platform.testsupport.ContractAssertions;

/** What imports announce, for the contract test. */
public final class ImportPromise {

    private ImportPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new ImportType(),
                new ImportEvent.Ended(
                        "0b9c6a3e-52c1-3f0e-8d3a-6a1f5e0c7b42", "142101", ImportState.DONE, 420, 57, 12, 349, 2));
    }
}
