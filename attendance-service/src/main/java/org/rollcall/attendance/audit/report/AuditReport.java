package org.rollcall.attendance.audit.report;

import java.time.Instant;
import org.rollcall.attendance.audit.record.ReportIssue;

/** A report byte for byte as the school got it; never changed after. */
@SuppressWarnings("ArrayRecordComponent") // reports are found by their id and never compared
record AuditReport(String auditId, ReportIssue issue, String template, String sha256, byte[] content, Instant madeAt) {}
