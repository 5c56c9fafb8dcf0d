package org.rollcall.attendance.audit;

import java.time.LocalDate;
import org.rollcall.attendance.audit.finding.FindingCode;
import org.rollcall.attendance.audit.finding.Rating;
import org.rollcall.attendance.audit.finding.Severity;
import org.rollcall.attendance.audit.record.AuditKind;
import org.rollcall.attendance.audit.record.EscalationGround;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What audits announce, for the contract test. */
public final class AuditPromise {

    private static final String AUDIT = "0a3c8f52-5c0e-3a51-9c3e-6f1f5b1f7d10";
    private static final String URN = "142101";

    private AuditPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new RegisterAuditType(),
                new AuditEvent.Planned(AUDIT, URN, 2026, AuditKind.ANNUAL),
                new AuditEvent.Notified(AUDIT, URN, LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 5)),
                new AuditEvent.FindingRaised(
                        AUDIT,
                        URN,
                        "51d5c0de-91a2-3c33-8f21-7c8f3e6a2b44",
                        FindingCode.ATT_BLANK_MARK,
                        Severity.MAJOR,
                        4),
                new AuditEvent.FeedbackGiven(
                        AUDIT, URN, Rating.MAJOR, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 4)),
                new AuditEvent.Completed(
                        AUDIT, URN, Rating.MAJOR, 1, LocalDate.of(2026, 10, 14), LocalDate.of(2026, 12, 3)),
                new AuditEvent.ActionOverdue(
                        AUDIT, URN, "7b0f6a1e-2d3c-3b4a-9e8f-1a2b3c4d5e6f", LocalDate.of(2026, 11, 13)),
                new AuditEvent.Closed(AUDIT, URN, LocalDate.of(2026, 12, 4), LocalDate.of(2028, 8, 31)),
                new AuditEvent.Escalated(AUDIT, URN, EscalationGround.FALSIFIED_MARKS, LocalDate.of(2026, 10, 6)));
    }
}
