package org.rollcall.attendance.coding;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What weekly reviews announce, for the contract test. */
public final class CodingPromise {

    private static final String REVIEW = "2026-09-14-6a1c2f10-9b7d-3e44-8a55-2f6b1c0d9e33";
    private static final LocalDate WEEK = LocalDate.of(2026, 9, 14);

    private CodingPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new QaReviewType(),
                new CodingEvent.ReviewSent(REVIEW, "142101", WEEK, 3, LocalDate.of(2026, 9, 28)),
                new CodingEvent.ReviewClosed(REVIEW, "142101", WEEK, LocalDate.of(2026, 9, 30)),
                new CodingEvent.QueryEscalated(
                        REVIEW,
                        "142101",
                        WEEK,
                        "MISSING_MARK",
                        "2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21",
                        LocalDate.of(2026, 9, 30)));
    }
}
