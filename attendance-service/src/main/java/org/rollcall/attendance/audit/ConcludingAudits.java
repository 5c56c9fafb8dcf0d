package org.rollcall.attendance.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingChallenge;
import org.rollcall.attendance.audit.record.AgreedAction;
import org.rollcall.attendance.audit.record.ReportIssue;
import org.rollcall.attendance.audit.record.ReportSeal;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;

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
    Stored<RegisterAudit> giveFeedback(Caller caller, String id, Version expected, AuditRequests.GivenFeedback given) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        LocalDate challengeBy = days.from(audit, AuditNumber.CHALLENGE_DAYS);
        Change<RegisterAudit> change =
                audit.value().giveFeedback(given.feedback(challengeBy, caller.subject()), days.today());
        return audits.save(audit, reported(caller, change, ReportIssue.FOR_CHECKING), caller);
    }

    Stored<RegisterAudit> challenge(Caller caller, String id, String findingId, Version expected, String text) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        FindingChallenge challenge = new FindingChallenge(text, days.today(), caller.subject(), null, null, null);
        return audits.save(audit, audit.value().challenge(Fieldworking.finding(audit, findingId), challenge), caller);
    }

    Stored<RegisterAudit> decide(
            Caller caller, String id, String findingId, Version expected, AuditRequests.GivenDecision given) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        Finding finding = Fieldworking.finding(audit, findingId);
        return audits.save(
                audit, audit.value().decideChallenge(finding, decided(finding, given, caller.subject())), caller);
    }

    Stored<RegisterAudit> propose(Caller caller, String id, Version expected, AuditRequests.GivenActions given) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        return audits.save(audit, audit.value().propose(actions(audit, given.actions())), caller);
    }

    Stored<RegisterAudit> agree(Caller caller, String id, Version expected) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        LocalDate followUpOn = days.from(audit, AuditNumber.FOLLOW_UP_DAYS);
        Change<RegisterAudit> change = audit.value().agree(caller.subject(), days.today(), followUpOn);
        return audits.save(audit, reported(caller, change, ReportIssue.FINAL), caller);
    }

    Stored<RegisterAudit> evidence(Caller caller, String id, String actionId, Version expected, String shown) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        AgreedAction action = audit.value().action(actionId).orElseThrow(() -> new NotFound("actions", actionId));
        return audits.save(audit, audit.value().evidence(action, shown, days.today()), caller);
    }

    Stored<RegisterAudit> close(Caller caller, String id, Version expected) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        return audits.save(audit, audit.value().close(days.today()), caller);
    }

    Stored<RegisterAudit> escalate(Caller caller, String id, Version expected, AuditRequests.GivenEscalation given) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        return audits.save(audit, audit.value().escalate(given.ground(), given.reason(), days.today()), caller);
    }

    private Change<RegisterAudit> reported(Caller caller, Change<RegisterAudit> change, ReportIssue issue) {
        ReportSeal seal = reports.keep(caller, change.value(), issue);
        return Change.of(change.value().keeping(seal))
                .announcing(change.events().toArray(Event[]::new));
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
            AuditRequests.GivenAction action = given.get(i);
            String place = "/actions/" + i;
            if (audit.value().finding(action.findingId()).isEmpty()) {
                problems.add(new FieldProblem(place + "/findingId", "is no finding of this audit"));
            }
            if (action.due().isBefore(days.today())) {
                problems.add(new FieldProblem(place + "/due", "must not be in the past"));
            }
            actions.add(new AgreedAction(
                    Ids.from("action", audit.id(), String.valueOf(i)),
                    action.findingId(),
                    action.action().strip(),
                    action.owner().strip(),
                    action.due(),
                    null,
                    null,
                    false));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return actions;
    }
}
