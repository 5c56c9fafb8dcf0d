package org.rollcall.attendance.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rollcall.attendance.audit.finding.CheckResult;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingCode;
import org.rollcall.attendance.audit.finding.FindingExample;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.Fieldwork;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.reading.CheckedSchool;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;

/** Opens the registers of the sample, and keeps what was found. */
final class Fieldworking {

    private final Audits audits;
    private final AuditDays days;
    private final ReadingSchool reading;

    Fieldworking(Audits audits, AuditDays days, ReadingSchool reading) {
        this.audits = audits;
        this.days = days;
        this.reading = reading;
    }

    /** From here on the registers are open: every automatic check is made over the sample, and what fails is a finding. */
    Stored<RegisterAudit> open(Seen seen) {
        Stored<RegisterAudit> audit = audits.get(seen);
        audit.value().requireReadyForFieldwork(days.today());
        AuditSample sample = audit.value().preparation().sample();
        List<Doubt> doubts = sample == null ? List.of() : doubts(seen.caller(), audit.value(), sample);
        LocalDate draftBy = days.from(audit, AuditNumber.DRAFT_DAYS);
        Fieldwork opened = Fieldwork.open(days.today(), draftBy, results(doubts), findings(seen.id(), doubts));
        return audits.save(audit, audit.value().open(opened), seen.caller());
    }

    Stored<RegisterAudit> raise(Seen seen, AuditRequests.GivenFinding given, IdempotencyKey key) {
        Caller caller = seen.caller();
        Stored<RegisterAudit> audit = audits.get(caller, seen.id());
        String findingId = key.idFor(caller);
        if (audit.value().finding(findingId).isPresent()) {
            return audit;
        }
        Stored<RegisterAudit> current = audits.get(seen);
        return audits.save(current, current.value().raise(given.finding(findingId)), caller);
    }

    Stored<RegisterAudit> amend(Seen seen, String findingId, AuditRequests.GivenFinding given) {
        Stored<RegisterAudit> audit = audits.get(seen);
        Finding known = finding(audit, findingId);
        return audits.save(audit, audit.value().amend(known.corrected(given.finding(findingId))), seen.caller());
    }

    Stored<RegisterAudit> withdraw(Seen seen, String findingId, String reason) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(audit, audit.value().amend(finding(audit, findingId).withdrawn(reason)), seen.caller());
    }

    Stored<RegisterAudit> draft(Seen seen, String summary) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(audit, audit.value().draft(summary), seen.caller());
    }

    Stored<RegisterAudit> countersign(Seen seen) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(audit, audit.value().countersign(seen.caller().subject(), days.today()), seen.caller());
    }

    static Finding finding(Stored<RegisterAudit> audit, String findingId) {
        return audit.value().finding(findingId).orElseThrow(() -> new NotFound("findings", findingId));
    }

    private List<Doubt> doubts(Caller caller, RegisterAudit audit, AuditSample sample) {
        DateRange whole = new DateRange(
                sample.weeks().getFirst(), sample.weeks().getLast().plusDays(6));
        CheckedSchool school = reading.read(caller.tenant(), audit.plan().schoolUrn(), whole, sample.pupilIds());
        return sample.weeks().stream()
                .flatMap(week -> school.doubts(SchoolDays.weekOf(week), days.today()).stream())
                .toList();
    }

    private static List<CheckResult> results(List<Doubt> doubts) {
        Map<Check, Integer> sessions = new EnumMap<>(Check.class);
        doubts.forEach(doubt -> sessions.merge(doubt.check(), doubt.sessions().size(), Integer::sum));
        return Arrays.stream(Check.values())
                .map(check -> new CheckResult(check, sessions.getOrDefault(check, 0)))
                .toList();
    }

    private static List<Finding> findings(String auditId, List<Doubt> doubts) {
        Map<FindingCode, List<Doubt>> byCode = doubts.stream()
                .collect(Collectors.groupingBy(
                        doubt -> FindingCode.of(doubt.check()),
                        () -> new EnumMap<>(FindingCode.class),
                        Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        byCode.forEach((code, found) -> findings.add(finding(auditId, code, found)));
        return findings;
    }

    private static Finding finding(String auditId, FindingCode code, List<Doubt> found) {
        return new Finding(
                Ids.from("finding", auditId, code.name()),
                code,
                code.usual(),
                evidence(found),
                found.stream().mapToInt(doubt -> doubt.sessions().size()).sum(),
                examples(found),
                null,
                null);
    }

    /** What the checks saw, each fact once. */
    private static String evidence(List<Doubt> found) {
        String facts = found.stream()
                .map(doubt -> doubt.check().issue() + ": " + doubt.fact())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(" "));
        return facts + " Seen by automatic check in the sample.";
    }

    private static List<FindingExample> examples(List<Doubt> found) {
        return found.stream()
                .flatMap(doubt -> doubt.sessions().stream()
                        .map(session -> new FindingExample(doubt.pupilId(), session.toString())))
                .limit(Finding.MOST_EXAMPLES)
                .toList();
    }
}
