package org.rollcall.attendance.audit.record;

/**
 * What identifies a kept report.
 *
 * @param sha256 of its bytes
 */
public record ReportSeal(ReportIssue issue, String reportId, String sha256) {}
