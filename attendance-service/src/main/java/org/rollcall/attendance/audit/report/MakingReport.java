package org.rollcall.attendance.audit.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.ReportIssue;
import org.rollcall.attendance.council.Councils;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.letters.UnprintableText;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.TenantId;

/** Makes the report of an audit as an accessible PDF. */
final class MakingReport {

    private final Letters letters;
    private final Councils councils;
    private final Schools schools;
    private final Roll roll;
    private final Clock clock;

    MakingReport(Letters letters, Councils councils, Schools schools, Roll roll, Clock clock) {
        this.letters = letters;
        this.councils = councils;
        this.schools = schools;
        this.roll = roll;
        this.clock = clock;
    }

    byte[] make(TenantId tenant, ReportedAudit audit, ReportIssue issue) {
        try {
            return letters.pdf(
                    AuditReportLetter.TEMPLATE, letter(tenant, audit, issue).data());
        } catch (UnprintableText unprintable) {
            throw refused(unprintable);
        }
    }

    private AuditReportLetter letter(TenantId tenant, ReportedAudit audit, ReportIssue issue) {
        return new AuditReportLetter(
                audit,
                issue,
                councils.name(tenant).orElse("The council"),
                schools.known(tenant, audit.plan().schoolUrn()).name(),
                upns(tenant, audit),
                LocalDate.now(clock));
    }

    private static InvalidInput refused(UnprintableText unprintable) {
        InvalidInput invalid = new InvalidInput(
                "/",
                "The report holds characters that cannot be printed: %s. Write them in letters of the Latin, Greek or Cyrillic alphabet."
                        .formatted(unprintable.codePoints().stream()
                                .map("U+%04X"::formatted)
                                .toList()));
        invalid.initCause(unprintable);
        return invalid;
    }

    /** The pupils of the sample by UPN: the school knows them by it, and the report needs no name. */
    private Map<String, String> upns(TenantId tenant, ReportedAudit audit) {
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
}
