package org.rollcall.referral.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.retention.Regime;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.BelowThreshold;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.Need;
import org.rollcall.referral.evidence.ReasonMissing;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.form.Declaration;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.form.RequestedOutcome;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.triage.BelowThresholdApproval;
import org.rollcall.referral.triage.Decision;
import org.rollcall.referral.triage.Defence;
import org.rollcall.referral.triage.Outcome;
import org.rollcall.referral.triage.Triage;

/**
 * A referral as its reader sees it. Names and addresses stand under {@code /parents}.
 *
 * @param threshold the national threshold as the pupil's marks met it, when they did
 * @param checklist what this kind of referral needs of this school, and whether it is answered
 * @param missing the required kinds that nothing answers yet
 * @param declarations those that were made; absent on a form without them
 * @param returned what the school was asked to mend, with its answers
 * @param answerBy the last day for those answers; then the referral lapses
 * @param triage how far triage has come, for the council to read
 * @param regime what a school sends in and triage decides is no law enforcement yet
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        String id,
        ReferralState state,
        String pupilId,
        String schoolUrn,
        ReferralType type,
        @Nullable RequestedOutcome requestedOutcome,
        @Nullable String reason,
        @Nullable Window window,
        @Nullable Threshold threshold,
        @Nullable String belowThresholdReason,
        @Nullable BelowThreshold belowThresholdCode,
        List<EvidenceView> evidence,
        List<ChecklistEntry> checklist,
        List<EvidenceKind> missing,
        @Nullable Set<Declaration> declarations,
        @Nullable Boolean stillAbsent,
        @Nullable LocalDate submittedOn,
        List<ReturnReasonView> returned,
        @Nullable LocalDate answerBy,
        @Nullable TriageView triage,
        @Nullable DecisionView decision,
        @Nullable String caseId,
        Regime regime,
        List<String> actions) {

    /** One item of evidence, or why it is missing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceView(
            EvidenceKind kind,
            @Nullable String description,
            @Nullable ReasonMissing reasonMissing,
            List<String> attachments) {}

    /** One entry of the checklist. */
    record ChecklistEntry(EvidenceKind kind, Need need, boolean answered) {

        boolean isMissing() {
            return !answered && (need == Need.REQUIRED || need == Need.REQUIRED_WITHOUT_EXCEPTION);
        }
    }

    /**
     * How far triage has come.
     *
     * @param consultSocialWorker the child has a social worker, who is consulted before legal action
     */
    record TriageView(LocalDate startedOn, String by, boolean consultSocialWorker) {

        static @Nullable TriageView of(@Nullable Triage triage) {
            return triage == null ? null : new TriageView(triage.startedOn(), triage.by(), triage.socialWorker());
        }
    }

    /** One reason for return. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReturnReasonView(String reason, @Nullable String answer) {}

    /** What triage decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(
            Outcome outcome,
            LocalDate on,
            @Nullable String note,
            @Nullable String target,
            @Nullable Defence defence,
            @Nullable LocalDate socialWorkerConsultedOn,
            @Nullable ApprovalView belowThreshold) {}

    /** That a team leader accepted a penalty notice to be considered below the national threshold. */
    record ApprovalView(BelowThreshold code, String by) {

        static @Nullable ApprovalView of(@Nullable BelowThresholdApproval shown) {
            return shown == null ? null : new ApprovalView(shown.code(), shown.by());
        }
    }

    static ReferralView of(
            Referral shown,
            @Nullable Threshold threshold,
            List<ChecklistEntry> checklist,
            boolean forCouncil,
            List<String> actions,
            UnaryOperator<Narrative> leftOut) {
        Form form = shown.form();
        Decision decision = shown.decision();
        return new ReferralView(
                shown.id().value(),
                shown.state(),
                shown.pupil().value(),
                shown.school().value(),
                form.type(),
                form.requestedOutcome(),
                text(form.reason()),
                form.window(),
                threshold,
                text(form.belowThreshold()),
                form.belowThresholdCode(),
                evidence(form),
                checklist,
                checklist.stream()
                        .filter(ChecklistEntry::isMissing)
                        .map(ChecklistEntry::kind)
                        .toList(),
                form.declarations(),
                form.stillAbsent(),
                shown.submittedOn(),
                returned(shown, leftOut),
                shown.answerBy(),
                forCouncil ? TriageView.of(shown.triage()) : null,
                decision == null ? null : decided(decision, forCouncil, leftOut),
                decision == null || decision.caseId() == null
                        ? null
                        : decision.caseId().value(),
                Regime.P2,
                actions);
    }

    private static List<EvidenceView> evidence(Form form) {
        return form.evidence().stream()
                .map(item -> new EvidenceView(
                        item.kind(), text(item.description()), item.reasonMissing(), item.attachments()))
                .toList();
    }

    private static List<ReturnReasonView> returned(Referral shown, UnaryOperator<Narrative> leftOut) {
        return shown.returned().stream()
                .map(asked -> new ReturnReasonView(leftOut.apply(asked.reason()).text(), text(asked.answer())))
                .toList();
    }

    private static DecisionView decided(Decision decision, boolean forCouncil, UnaryOperator<Narrative> leftOut) {
        Narrative note = decision.note();
        String target = decision.target();
        return new DecisionView(
                decision.outcome(),
                decision.on(),
                note == null ? null : leftOut.apply(note).text(),
                target == null ? null : leftOut.apply(new Narrative(target)).text(),
                decision.defence(),
                forCouncil ? decision.consultedOn() : null,
                forCouncil ? ApprovalView.of(decision.belowThreshold()) : null);
    }

    private static @Nullable String text(@Nullable Narrative narrative) {
        return narrative == null ? null : narrative.text();
    }
}
