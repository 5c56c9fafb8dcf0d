package org.rollcall.attendance.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.audit.finding.CheckResult;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingChallenge;
import org.rollcall.attendance.audit.finding.FindingCode;
import org.rollcall.attendance.audit.finding.FindingExample;
import org.rollcall.attendance.audit.finding.Rating;
import org.rollcall.attendance.audit.finding.Severity;
import org.rollcall.attendance.audit.record.AgreedAction;
import org.rollcall.attendance.audit.record.AuditKind;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.audit.record.EscalationGround;
import org.rollcall.attendance.audit.record.Feedback;
import org.rollcall.attendance.coding.doubt.Check;

/**
 * An audit as its callers see it. A school sees the sample when its registers are opened and the findings when they are told to it.
 *
 * @param draftLate the draft report is overdue
 */
record AuditView(
        String id,
        String schoolUrn,
        int schoolYear,
        AuditKind kind,
        AuditState state,
        String auditor,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate visitOn,
        boolean shortNoticeApproved,
        @Nullable AuditSampleView sample,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate draftBy,
        boolean draftLate,
        @Nullable Rating rating,
        @Nullable String summary,
        @Nullable LocalDate countersignedOn,
        List<AuditCheckView> checks,
        List<FindingView> findings,
        @Nullable FeedbackView feedback,
        List<AuditActionView> actions,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate nextAuditDue,
        @Nullable EscalationGround escalatedFor,
        List<String> actionsOpen) {

    /** What was drawn, how, and when it was stored. */
    record AuditSampleView(
            AuditSample.Selection selection,
            int seed,
            int outOfPupils,
            int outOfWeeks,
            List<LocalDate> weeks,
            List<String> pupilIds,
            Instant storedAt) {

        static AuditSampleView of(AuditSample sample) {
            return new AuditSampleView(
                    sample.selection(),
                    sample.seed(),
                    sample.outOfPupils(),
                    sample.outOfWeeks(),
                    sample.weeks(),
                    sample.pupilIds(),
                    sample.storedAt());
        }
    }

    /** An automatic check over the sample. */
    record AuditCheckView(Check check, @Nullable String number, String issue, boolean passed, int sessions) {

        static AuditCheckView of(CheckResult result) {
            return new AuditCheckView(
                    result.check(),
                    result.check().auditNumber(),
                    result.check().issue(),
                    result.passed(),
                    result.sessions());
        }
    }

    /** A finding, with the school's challenge of it. */
    record FindingView(
            String id,
            FindingCode code,
            String regulation,
            @Nullable Severity severity,
            String evidence,
            int count,
            List<FindingExample> examples,
            @Nullable String withdrawnBecause,
            @Nullable FindingChallenge challenge) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.id(),
                    finding.code(),
                    finding.code().regulation(),
                    finding.severity(),
                    finding.evidence(),
                    finding.count(),
                    finding.examples(),
                    finding.withdrawn(),
                    finding.challenge());
        }
    }

    /** The feedback meeting. */
    record FeedbackView(LocalDate heldOn, List<String> present, String minutes, LocalDate challengeBy) {

        static @Nullable FeedbackView of(@Nullable Feedback feedback) {
            return feedback == null
                    ? null
                    : new FeedbackView(
                            feedback.heldOn(), feedback.present(), feedback.minutes(), feedback.challengeBy());
        }
    }

    /** An action that the school takes. */
    record AuditActionView(
            String id,
            String findingId,
            String action,
            String owner,
            LocalDate due,
            boolean overdue,
            @Nullable String evidence,
            @Nullable LocalDate evidencedOn) {

        static AuditActionView of(AgreedAction action, LocalDate today) {
            return new AuditActionView(
                    action.id(),
                    action.findingId(),
                    action.action(),
                    action.owner(),
                    action.due(),
                    action.waits() && today.isAfter(action.due()),
                    action.evidence(),
                    action.evidencedOn());
        }
    }
}
