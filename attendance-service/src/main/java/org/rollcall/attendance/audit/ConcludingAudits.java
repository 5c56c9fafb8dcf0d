package org.rollcall.attendance.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingChallenge;
import org.rollcall.attendance.audit.record.AgreedAction;
import org.rollcall.attendance.audit.record.ReportIssue;
import org.rollcall.attendance.audit.record.ReportSeal;
import org.rollcall.attendance.audit.report.KeepingReports;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;

/** Everything from the feedback meeting on: challenge, actions, agreement, evidence, closing, escalation. */
final class ConcludingAudits {

    private final Audits audits;
    private final AuditDays days;
    private final KeepingReports reports;

    ConcludingAudits(Audits audits, AuditDays days, KeepingReports reports) {
        this.audits = audits;
        this.days = days;
        this.reports = reports;
    }

    /** The report that the school gets to check is kept as it is now, before the audit moves on. */
    Stored<RegisterAudit> giveFeedback(Seen seen, AuditRequests.GivenFeedback given) {
        Caller caller = seen.caller();
        Stored<RegisterAudit> audit = audits.get(seen);
        LocalDate challengeBy = days.from(audit, AuditNumber.CHALLENGE_DAYS);
        Change<RegisterAudit> change =
                audit.value().giveFeedback(given.feedback(challengeBy, caller.subject()), days.today());
        return audits.save(audit, reported(caller, change, ReportIssue.FOR_CHECKING), caller);
    }

    Stored<RegisterAudit> challenge(Seen seen, String findingId, String text) {
        Stored<RegisterAudit> audit = audits.get(seen);
        FindingChallenge challenge =
                new FindingChallenge(text, days.today(), seen.caller().subject(), null, null, null);
        return audits.save(
                audit, audit.value().challenge(Fieldworking.finding(audit, findingId), challenge), seen.caller());
    }

    Stored<RegisterAudit> decide(Seen seen, String findingId, AuditRequests.GivenDecision given) {
        Stored<RegisterAudit> audit = audits.get(seen);
        Finding finding = Fieldworking.finding(audit, findingId);
        return audits.save(
                audit,
                audit.value()
                        .decideChallenge(
                                finding, decided(finding, given, seen.caller().subject())),
                seen.caller());
    }

    Stored<RegisterAudit> propose(Seen seen, AuditRequests.GivenActions given) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(audit, audit.value().propose(actions(audit, given.actions())), seen.caller());
    }

    Stored<RegisterAudit> agree(Seen seen) {
        Caller caller = seen.caller();
        Stored<RegisterAudit> audit = audits.get(seen);
        LocalDate followUpOn = days.from(audit, AuditNumber.FOLLOW_UP_DAYS);
        Change<RegisterAudit> change = audit.value().agree(caller.subject(), days.today(), followUpOn);
        return audits.save(audit, reported(caller, change, ReportIssue.FINAL), caller);
    }

    Stored<RegisterAudit> evidence(Seen seen, String actionId, String shown) {
        Stored<RegisterAudit> audit = audits.get(seen);
        AgreedAction action = audit.value().action(actionId).orElseThrow(() -> new NotFound("actions", actionId));
        return audits.save(audit, audit.value().evidence(action, shown, days.today()), seen.caller());
    }

    Stored<RegisterAudit> close(Seen seen) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(audit, audit.value().close(days.today()), seen.caller());
    }

    Stored<RegisterAudit> escalate(Seen seen, AuditRequests.GivenEscalation given) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(audit, audit.value().escalate(given.ground(), given.reason(), days.today()), seen.caller());
    }

    private Change<RegisterAudit> reported(Caller caller, Change<RegisterAudit> change, ReportIssue issue) {
        ReportSeal seal = reports.keep(caller, change.value().reported(), issue);
        return change.with(audit -> audit.keeping(seal));
    }

    private static Finding decided(Finding finding, AuditRequests.GivenDecision given, String officer) {
        FindingChallenge challenge = finding.challenge();
        Finding said = challenge == null
                ? finding
                : finding.challenged(
                        challenge.decided(given.upheld(), given.reason().strip(), officer));
        AuditRequests.GivenFinding corrected = given.corrected();
        if (!given.upheld()) {
            return said;
        }
        return corrected == null
                ? said.withdrawn("Challenge upheld: " + given.reason().strip())
                : said.corrected(complete(corrected, finding.id()));
    }

    private static Finding complete(AuditRequests.GivenFinding given, String id) {
        Finding corrected = given.finding(id);
        if (!corrected.lacks().isEmpty()) {
            throw new InvalidInput("/corrected", "needs its " + String.join(" and its ", corrected.lacks()));
        }
        return corrected;
    }

    private List<AgreedAction> actions(Stored<RegisterAudit> audit, List<AuditRequests.GivenAction> given) {
        List<FieldProblem> problems = new ArrayList<>();
        List<AgreedAction> actions = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            problems.addAll(problems(audit, given.get(i), "/actions/" + i));
            actions.add(action(Ids.from("action", audit.id(), String.valueOf(i)), given.get(i)));
        }
        InvalidInput.throwIfAny(problems);
        return actions;
    }

    private List<FieldProblem> problems(Stored<RegisterAudit> audit, AuditRequests.GivenAction action, String place) {
        List<FieldProblem> problems = new ArrayList<>();
        if (audit.value().finding(action.findingId()).isEmpty()) {
            problems.add(new FieldProblem(place + "/findingId", "is no finding of this audit"));
        }
        if (action.due().isBefore(days.today())) {
            problems.add(new FieldProblem(place + "/due", "must not be in the past"));
        }
        return problems;
    }

    private static AgreedAction action(String id, AuditRequests.GivenAction given) {
        return new AgreedAction(
                id, given.findingId(), given.action().strip(), given.owner().strip(), given.due(), null, null, false);
    }
}
