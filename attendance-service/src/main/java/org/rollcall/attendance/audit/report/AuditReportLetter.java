package org.rollcall.attendance.audit.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.audit.finding.CheckResult;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingChallenge;
import org.rollcall.attendance.audit.finding.FindingExample;
import org.rollcall.attendance.audit.finding.Rating;
import org.rollcall.attendance.audit.finding.Severity;
import org.rollcall.attendance.audit.record.AgreedAction;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.Feedback;
import org.rollcall.attendance.audit.record.Preparation;
import org.rollcall.attendance.audit.record.ReportIssue;

/**
 * What the report of an audit says. Pupils are numbers of the sample; its key at the end gives their UPNs, so that no page has a name on
 * it and the key can be kept apart.
 */
record AuditReportLetter(
        ReportedAudit audit,
        ReportIssue issue,
        String council,
        String school,
        Map<String, String> upns,
        LocalDate madeOn) {

    static final String TEMPLATE = "register-audit.v1";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        putHead(data);
        putPreparation(data);
        putFindings(data);
        putMeeting(data);
        return data;
    }

    private void putHead(Map<String, Object> data) {
        int year = audit.plan().schoolYear();
        data.put("council", council);
        data.put("school", school);
        data.put("urn", audit.plan().schoolUrn());
        data.put("title", audit.plan().kind().title());
        data.put("schoolYear", year + "/" + (year + 1) % 100);
        data.put("issue", issue.words());
        data.put(
                "reference",
                "RA-" + audit.plan().schoolUrn() + "-" + year + "-" + audit.id().substring(0, 4));
        data.put("madeOn", DATE.format(madeOn));
        data.put("rating", audit.rating().words());
        data.put("ratingMeans", meaning(audit.rating()));
        data.put("summary", paragraphs(audit.fieldwork().summary()));
    }

    private void putPreparation(Map<String, Object> data) {
        Preparation prepared = audit.preparation();
        AuditSample sample = prepared.sample();
        data.put("noticeOn", date(prepared.noticeOn()));
        data.put("visitOn", date(prepared.visitOn()));
        data.put("openedOn", date(audit.fieldwork().openedOn()));
        data.put("risk", prepared.riskReason() == null ? List.of() : List.of(Map.of()));
        data.put("pupils", sample == null ? 0 : sample.pupilIds().size());
        data.put("outOfPupils", sample == null ? 0 : sample.outOfPupils());
        data.put("outOfWeeks", sample == null ? 0 : sample.outOfWeeks());
        data.put("seed", sample == null ? "" : String.valueOf(sample.seed()));
        data.put("weeks", weeks(sample));
        data.put("key", key());
    }

    private static List<String> weeks(@Nullable AuditSample sample) {
        return sample == null
                ? List.of()
                : sample.weeks().stream().map(DATE::format).toList();
    }

    private void putFindings(Map<String, Object> data) {
        List<Finding> standing = audit.standing().toList();
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Finding finding : standing) {
            shown.add(shown(shown.size() + 1, finding));
        }
        data.put("findings", shown);
        data.put("noFindings", standing.isEmpty() ? List.of(Map.of()) : List.of());
        data.put(
                "checks",
                audit.fieldwork().results().stream()
                        .map(AuditReportLetter::shown)
                        .toList());
        data.put("countersigned", countersigned());
    }

    private void putMeeting(Map<String, Object> data) {
        Feedback feedback = audit.conclusion().feedback();
        data.put("meeting", feedback == null ? List.of() : List.of(shown(feedback)));
        data.put(
                "checking",
                issue == ReportIssue.FOR_CHECKING && feedback != null
                        ? List.of(Map.of("challengeBy", date(feedback.challengeBy())))
                        : List.of());
        data.put(
                "actions",
                audit.conclusion().actions().stream().map(this::shown).toList());
        data.put("followUp", followUp());
    }

    private List<Map<String, String>> followUp() {
        LocalDate on = audit.conclusion().followUpOn();
        return on == null
                ? List.of()
                : List.of(Map.of(
                        "on", date(on), "agreedOn", date(audit.conclusion().agreedOn())));
    }

    private Map<String, Object> shown(int number, Finding finding) {
        Severity severity = finding.severity();
        Map<String, Object> shown = new HashMap<>();
        shown.put("number", number);
        shown.put("title", finding.code().title());
        shown.put("code", finding.code().name());
        shown.put("regulation", finding.code().regulation());
        shown.put("severity", severity == null ? "Not judged yet" : severity.word());
        shown.put("found", finding.count() == 1 ? "once" : finding.count() + " times");
        shown.put("evidence", finding.evidence());
        List<String> examples = finding.examples().stream().map(this::shown).toList();
        shown.put("examples", examples.isEmpty() ? List.of() : List.of(Map.of("list", String.join("; ", examples))));
        shown.put("challenge", decided(finding.challenge()));
        return shown;
    }

    private static List<Map<String, String>> decided(@Nullable FindingChallenge challenge) {
        return challenge == null || challenge.upheld() == null
                ? List.of()
                : List.of(Map.of(
                        "outcome",
                        challenge.upheld() ? "upheld" : "not upheld",
                        "reason",
                        String.valueOf(challenge.reason())));
    }

    private String shown(FindingExample example) {
        String pupil = example.pupilId() == null ? "" : "pupil " + number(example.pupilId());
        String session = example.session() == null ? "" : session(example.session());
        return pupil.isEmpty() || session.isEmpty() ? pupil + session : pupil + ", " + session;
    }

    private Map<String, Object> shown(AgreedAction action) {
        int number = audit.standing().map(Finding::id).toList().indexOf(action.findingId()) + 1;
        return Map.of(
                "finding", number == 0 ? "–" : String.valueOf(number),
                "action", action.action(),
                "owner", action.owner(),
                "due", date(action.due()));
    }

    private static Map<String, Object> shown(CheckResult result) {
        String number = result.check().auditNumber();
        return Map.of(
                "number",
                number == null ? "–" : number,
                "issue",
                result.check().issue(),
                "result",
                result.passed() ? "Passed" : "Failed",
                "sessions",
                result.sessions());
    }

    private static Map<String, Object> shown(Feedback feedback) {
        return Map.of(
                "on", date(feedback.heldOn()),
                "present",
                        feedback.present().isEmpty()
                                ? "The head teacher"
                                : "The head teacher; " + String.join("; ", feedback.present()),
                "minutes", paragraphs(feedback.minutes()));
    }

    private List<Map<String, String>> countersigned() {
        LocalDate on = audit.fieldwork().countersignedOn();
        return on == null ? List.of() : List.of(Map.of("on", date(on)));
    }

    private List<Map<String, Object>> key() {
        List<Map<String, Object>> key = new ArrayList<>();
        upns.values().forEach(upn -> key.add(Map.of("number", key.size() + 1, "upn", upn)));
        return key;
    }

    private String number(String pupilId) {
        int place = List.copyOf(upns.keySet()).indexOf(pupilId);
        return place < 0 ? "outside the sample" : String.valueOf(place + 1);
    }

    /** {@code 2026-09-14 AM} as people write it. */
    private static String session(String written) {
        String half = written.endsWith("AM") ? "morning" : "afternoon";
        return DATE.format(LocalDate.parse(written.substring(0, 10))) + " " + half;
    }

    private static String meaning(Rating rating) {
        return switch (rating) {
            case COMPLIANT -> "The registers in the sample are kept as the regulations ask.";
            case MINOR -> "The registers are kept largely as the regulations ask; some entries need correcting.";
            case MAJOR -> "Part of what the regulations ask is not done; the actions below put it right.";
            case SERIOUS -> "The registers cannot be relied on until the actions below are done.";
        };
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "not yet" : DATE.format(day);
    }
}
