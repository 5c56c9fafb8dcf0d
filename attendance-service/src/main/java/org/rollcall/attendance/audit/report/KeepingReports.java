package org.rollcall.attendance.audit.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.rollcall.attendance.audit.record.ReportIssue;
import org.rollcall.attendance.audit.record.ReportSeal;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the issues of an audit's report that a school gets exactly as they were sent. */
public final class KeepingReports {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingReports.class);

    private final MakingReport making;
    private final Aggregates<AuditReport> kept;
    private final Clock clock;

    KeepingReports(MakingReport making, Aggregates<AuditReport> kept, Clock clock) {
        this.making = making;
        this.kept = kept;
        this.clock = clock;
    }

    /** Makes and keeps an issue; the seal finds it again, and only the write of the audit makes it the one that counts. */
    public ReportSeal keep(Caller caller, ReportedAudit audit, ReportIssue issue) {
        byte[] content = making.make(caller.tenant(), audit, issue);
        String hash = sha256(content);
        ReportSeal seal = new ReportSeal(issue, Ids.from("audit-report", audit.id(), hash), hash);
        AuditReport report =
                new AuditReport(audit.id(), issue, AuditReportLetter.TEMPLATE, hash, content, clock.instant());
        try {
            kept.create(caller.tenant(), seal.reportId(), Change.of(report), Actor.of(caller));
        } catch (AlreadyExists same) {
            LOG.debug("The same report was made before", same);
        }
        return seal;
    }

    /** The latest issue that the school has; before there is one, a draft for the council's own people. */
    public byte[] latest(Caller caller, ReportedAudit audit) {
        if (!audit.sent().isEmpty()) {
            return content(caller.tenant(), audit.sent().getLast());
        }
        if (!caller.councilSide() || audit.fieldwork().openedOn() == null) {
            throw new NotFound("auditReports", audit.id());
        }
        return making.make(caller.tenant(), audit, ReportIssue.DRAFT);
    }

    private byte[] content(TenantId tenant, ReportSeal seal) {
        byte[] content = kept.get(tenant, seal.reportId()).value().content();
        if (!sha256(content).equals(seal.sha256())) {
            throw new IllegalStateException("report " + seal.reportId() + " is not the one that was sent");
        }
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
