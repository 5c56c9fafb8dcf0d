package org.rollcall.attendance.audit;

import java.time.LocalDate;
import org.rollcall.attendance.audit.finding.FindingCode;
import org.rollcall.attendance.audit.finding.Rating;
import org.rollcall.attendance.audit.finding.Severity;
import org.rollcall.attendance.audit.record.AuditKind;
import org.rollcall.attendance.audit.record.EscalationGround;
import org.rollcall.platform.store.Event;

/** What others may learn of audits: ids, codes and days; never a name, nor what was written. */
sealed interface AuditEvent extends Event {

    record Planned(String auditId, String schoolUrn, int schoolYear, AuditKind kind) implements AuditEvent {}

    record Notified(String auditId, String schoolUrn, LocalDate noticeOn, LocalDate visitOn) implements AuditEvent {}

    record FindingRaised(
            String auditId, String schoolUrn, String findingId, FindingCode code, Severity severity, int count)
            implements AuditEvent {}

    record FeedbackGiven(String auditId, String schoolUrn, Rating rating, LocalDate heldOn, LocalDate challengeBy)
            implements AuditEvent {}

    record Completed(
            String auditId, String schoolUrn, Rating rating, int actions, LocalDate agreedOn, LocalDate followUpOn)
            implements AuditEvent {}

    record ActionOverdue(String auditId, String schoolUrn, String actionId, LocalDate dueOn) implements AuditEvent {}

    record Closed(String auditId, String schoolUrn, LocalDate closedOn, LocalDate nextAuditDue) implements AuditEvent {}

    record Escalated(String auditId, String schoolUrn, EscalationGround ground, LocalDate escalatedOn)
            implements AuditEvent {}
}
