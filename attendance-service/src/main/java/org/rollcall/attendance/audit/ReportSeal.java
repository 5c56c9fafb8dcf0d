package org.rollcall.attendance.audit;

/**
 * What identifies a kept report.
 *
 * @param sha256 of its bytes
 */
record ReportSeal(ReportIssue issue, String reportId, String sha256) {}
