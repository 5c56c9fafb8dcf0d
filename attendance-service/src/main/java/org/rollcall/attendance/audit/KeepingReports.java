package org.rollcall.attendance.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.ReportIssue;
import org.rollcall.attendance.audit.record.ReportSeal;
import org.rollcall.attendance.council.Councils;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.letters.UnprintableText;
import org.rollcall.platform.rules.InvalidInput;
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

/** Makes the report of an audit as an accessible PDF, and keeps the issues that a school gets exactly as they were sent. */
final class KeepingReports {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingReports.class);

    private final Letters letters;
    private final Aggregates<AuditReport> kept;
    private final Councils councils;
    private final Schools schools;
    private final Roll roll;
    private final Clock clock;

    KeepingReports(
            Letters letters, Aggregates<AuditReport> kept, Councils councils, Schools schools, Roll roll, Clock clock) {
        this.letters = letters;
        this.kept = kept;
        this.councils = councils;
        this.schools = schools;
        this.roll = roll;
        this.clock = clock;
    }

    /** Makes and keeps an issue; the seal finds it again, and only the write of the audit makes it the one that counts. */
    ReportSeal keep(Caller caller, RegisterAudit audit, ReportIssue issue) {
        byte[] content = make(caller.tenant(), audit, issue);
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
    byte[] latest(Caller caller, RegisterAudit audit) {
        if (!audit.reports().isEmpty()) {
            return content(caller.tenant(), audit.reports().getLast());
        }
        if (!caller.councilSide() || audit.fieldwork().openedOn() == null) {
            throw new NotFound("auditReports", audit.id());
        }
        return make(caller.tenant(), audit, ReportIssue.DRAFT);
    }

    private byte[] content(TenantId tenant, ReportSeal seal) {
        byte[] content = kept.get(tenant, seal.reportId()).value().content();
        if (!sha256(content).equals(seal.sha256())) {
            throw new IllegalStateException("report " + seal.reportId() + " is not the one that was sent");
        }
        return content;
    }

    private byte[] make(TenantId tenant, RegisterAudit audit, ReportIssue issue) {
        try {
            return letters.pdf(
                    AuditReportLetter.TEMPLATE,
                    new AuditReportLetter(
                                    audit,
                                    issue,
                                    councils.name(tenant).orElse("The council"),
                                    schools.known(tenant, audit.plan().schoolUrn())
                                            .name(),
                                    upns(tenant, audit),
                                    LocalDate.now(clock))
                            .data());
        } catch (UnprintableText unprintable) {
            InvalidInput invalid = new InvalidInput(
                    "/",
                    "The report holds characters that cannot be printed: %s. Write them in letters of the Latin, Greek or Cyrillic alphabet."
                            .formatted(unprintable.codePoints().stream()
                                    .map("U+%04X"::formatted)
                                    .toList()));
            invalid.initCause(unprintable);
            throw invalid;
        }
    }

    /** The pupils of the sample by UPN: the school knows them by it, and the report needs no name. */
    private Map<String, String> upns(TenantId tenant, RegisterAudit audit) {
        Map<String, String> upns = new LinkedHashMap<>();
        AuditSample sample = audit.preparation().sample();
        if (sample != null) {
            sample.pupilIds()
                    .forEach(id -> upns.put(
                            id,
                            roll.find(tenant, id)
                                    .map(KnownPupil::upn)
                                    .map(upn -> upn.value())
                                    .orElse("not known")));
        }
        return upns;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
