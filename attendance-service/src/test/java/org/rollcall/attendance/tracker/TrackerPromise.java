package org.rollcall.attendance.tracker;

import java.time.LocalDate;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What trackers announce, for the contract test. */
public final class TrackerPromise {

    private TrackerPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new TrackerEntryType(),
                new TrackerEvent.StageChanged(
                        "2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21",
                        "142101",
                        Stage.S1,
                        Stage.S2,
                        LocalDate.of(2026, 9, 28)));
    }
}
