package org.rollcall.attendance.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rollcall.attendance.audit.finding.CheckResult;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingCode;
import org.rollcall.attendance.audit.finding.FindingExample;
import org.rollcall.attendance.audit.finding.Severity;
import org.rollcall.attendance.audit.record.AgreedAction;
import org.rollcall.attendance.audit.record.AuditKind;
import org.rollcall.attendance.audit.record.AuditPlan;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.audit.record.EscalationGround;
import org.rollcall.attendance.audit.record.Feedback;
import org.rollcall.attendance.audit.record.Fieldwork;
import org.rollcall.attendance.audit.report.ReportedAudit;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.Child;

/** Walks an audit to a state, as an office would. */
public final class Walk {

    static final LocalDate PLANNED_ON = LocalDate.of(2026, 9, 21);
    /** The tenth school day after. */
    static final LocalDate VISIT = LocalDate.of(2026, 10, 5);

    static final LocalDate HEARD_ON = LocalDate.of(2026, 10, 12);
    static final LocalDate CHALLENGE_BY = LocalDate.of(2026, 11, 4);
    static final LocalDate AGREED_ON = LocalDate.of(2026, 10, 14);
    static final LocalDate FOLLOW_UP_ON = LocalDate.of(2026, 12, 3);
    static final LocalDate ACTION_DUE = LocalDate.of(2026, 11, 13);
    public static final List<String> PUPILS = List.of(
            "11111111-1111-3111-8111-111111111111",
            "22222222-2222-3222-8222-222222222222",
            "33333333-3333-3333-8333-333333333333");

    static final Finding GRAVE = new Finding(
            "51d5c0de-91a2-3c33-8f21-7c8f3e6a2b44",
            FindingCode.ATT_BLANK_MARK,
            Severity.MAJOR,
            "Four afternoon sessions of two pupils have no mark in the week of 14 September.",
            4,
            List.of(
                    new FindingExample(PUPILS.get(1), "2026-09-14 PM"),
                    new FindingExample(PUPILS.get(1), "2026-09-15 PM")),
            null,
            null);
    static final Finding SMALL = new Finding(
            "61d5c0de-91a2-3c33-8f21-7c8f3e6a2b45",
            FindingCode.ATT_N_OVER_5_DAYS,
            Severity.MINOR,
            "Code N of 8 September still stood on the day of the visit, nineteen school days later.",
            1,
            List.of(new FindingExample(PUPILS.getFirst(), "2026-09-08 AM")),
            null,
            null);
    static final AgreedAction ACTION = new AgreedAction(
            "7b0f6a1e-2d3c-3b4a-9e8f-1a2b3c4d5e6f",
            GRAVE.id(),
            "The office checks each afternoon by two o'clock that every class has sent its register.",
            "Attendance officer of the school",
            ACTION_DUE,
            null,
            null,
            false);

    private Walk() {}

    static RegisterAudit to(AuditState state) {
        return switch (state) {
            case PLANNED ->
                RegisterAudit.plan(
                                "0a3c8f52-5c0e-3a51-9c3e-6f1f5b1f7d10",
                                new AuditPlan("142101", 2026, AuditKind.ANNUAL, PLANNED_ON, "auditor"))
                        .value();
            case NOTIFIED ->
                to(AuditState.PLANNED)
                        .notifySchool(VISIT, 10, Child.DAYS, PLANNED_ON)
                        .value();
            case FIELDWORK -> to(AuditState.NOTIFIED).choose(sample()).open(fieldwork(GRAVE, SMALL));
            case DRAFT ->
                to(AuditState.FIELDWORK)
                        .draft("Registers are well kept, apart from afternoons.")
                        .value();
            case FEEDBACK_GIVEN ->
                to(AuditState.DRAFT)
                        .countersign("leader", HEARD_ON)
                        .giveFeedback(feedback(), HEARD_ON)
                        .value();
            case AGREED ->
                to(AuditState.FEEDBACK_GIVEN)
                        .propose(List.of(ACTION))
                        .agree("head", AGREED_ON, FOLLOW_UP_ON)
                        .value();
            case FOLLOW_UP_DUE -> to(AuditState.AGREED).asOf(FOLLOW_UP_ON).value();
            case CLOSED ->
                to(AuditState.FOLLOW_UP_DUE)
                        .evidence(ACTION, "Log of three weeks seen", FOLLOW_UP_ON)
                        .close(FOLLOW_UP_ON)
                        .value();
            case ESCALATED ->
                to(AuditState.FIELDWORK)
                        .escalate(EscalationGround.FALSIFIED_MARKS, "Marks entered for pupils on a trip", VISIT)
                        .value();
        };
    }

    public static ReportedAudit reported(AuditState state) {
        return to(state).reported();
    }

    static AuditSample sample() {
        return AuditSample.draw(
                20260921,
                List.of(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 14)),
                2,
                new AuditSample.Pool(PUPILS, List.of(), 3),
                Instant.parse("2026-09-28T09:12:00Z"),
                "auditor");
    }

    static Fieldwork fieldwork(Finding... findings) {
        return Fieldwork.open(
                VISIT,
                LocalDate.of(2026, 10, 19),
                List.of(
                        new CheckResult(Check.N_OVER_FIVE_SCHOOL_DAYS, 1),
                        new CheckResult(Check.MISSING_MARK, 4),
                        new CheckResult(Check.L_AFTER_CLOSE, 0),
                        new CheckResult(Check.SAME_CODE_FOR_YEAR, 0)),
                List.of(findings));
    }

    static Feedback feedback() {
        return new Feedback(
                HEARD_ON,
                true,
                List.of("Deputy head", "Attendance adviser of the council"),
                "The head had seen the gap in the afternoons.\nThe office will check each afternoon's registers.",
                CHALLENGE_BY,
                "auditor");
    }

    /** Agreed without findings: the only one that may be closed before its follow-up. */
    static RegisterAudit clean() {
        return to(AuditState.NOTIFIED)
                .choose(sample())
                .open(fieldwork())
                .draft("All in order.")
                .value()
                .giveFeedback(feedback(), HEARD_ON)
                .value()
                .agree("head", AGREED_ON, FOLLOW_UP_ON)
                .value();
    }
}
