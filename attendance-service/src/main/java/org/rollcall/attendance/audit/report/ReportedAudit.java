package org.rollcall.attendance.audit.report;

import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.Rating;
import org.rollcall.attendance.audit.record.AuditPlan;
import org.rollcall.attendance.audit.record.Conclusion;
import org.rollcall.attendance.audit.record.Fieldwork;
import org.rollcall.attendance.audit.record.Preparation;
import org.rollcall.attendance.audit.record.ReportSeal;

/**
 * What a report tells of an audit.
 *
 * @param id the audit's
 * @param sent the issues that the school has, the latest last
 */
public record ReportedAudit(
        String id,
        AuditPlan plan,
        Preparation preparation,
        Fieldwork fieldwork,
        Conclusion conclusion,
        List<ReportSeal> sent) {

    Rating rating() {
        return Rating.of(fieldwork.findings());
    }

    Stream<Finding> standing() {
        return fieldwork.standing();
    }
}
