package org.rollcall.attendance.audit.report;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How reports are stored; they announce nothing. */
final class AuditReportType implements AggregateType<AuditReport> {

    @Override
    public String collection() {
        return "auditReports";
    }

    @Override
    public Class<AuditReport> type() {
        return AuditReport.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a report announces nothing");
    }
}
