package org.rollcall.referral.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.Need;
import org.rollcall.referral.evidence.ReasonMissing;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.pupil.Threshold;

/**
 * A referral as its reader sees it. Names and addresses stand under {@code /parents}.
 *
 * @param threshold the national threshold as the pupil's marks met it, when they did
 * @param checklist what this kind of referral needs of this school, and whether it is answered
 * @param returned what the school was asked to mend, with its answers
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        String id,
        ReferralState state,
        String pupilId,
        String schoolUrn,
        ReferralType type,
        @Nullable String reason,
        @Nullable Window window,
        @Nullable Threshold threshold,
        @Nullable String belowThresholdReason,
        List<EvidenceView> evidence,
        List<ChecklistEntry> checklist,
        @Nullable LocalDate submittedOn,
        List<ReturnReasonView> returned,
        @Nullable DecisionView decision,
        @Nullable String caseId,
        List<String> actions) {

    /** One item of evidence, or why it is missing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceView(
            EvidenceKind kind,
            @Nullable String description,
            @Nullable ReasonMissing reasonMissing) {}

    /** One entry of the checklist. */
    record ChecklistEntry(EvidenceKind kind, Need need, boolean answered) {}

    /** One reason for return. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReturnReasonView(String reason, @Nullable String answer) {}

    /** What triage decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(
            Outcome outcome,
            LocalDate on,
            @Nullable String note,
            @Nullable String target) {}

    static ReferralView of(
            Referral shown, @Nullable Threshold threshold, List<ChecklistEntry> checklist, List<String> actions) {
        Form form = shown.form();
        Decision decision = shown.decision();
        return new ReferralView(
                shown.id().value(),
                shown.state(),
                shown.pupil().value(),
                shown.school().value(),
                form.type(),
                text(form.reason()),
                form.window(),
                threshold,
                text(form.belowThreshold()),
                evidence(form),
                checklist,
                shown.submittedOn(),
                returned(shown),
                decision == null ? null : decided(decision),
                decision == null || decision.caseId() == null
                        ? null
                        : decision.caseId().value(),
                actions);
    }

    private static List<EvidenceView> evidence(Form form) {
        return form.evidence().stream()
                .map(item -> new EvidenceView(item.kind(), text(item.description()), item.reasonMissing()))
                .toList();
    }

    private static List<ReturnReasonView> returned(Referral shown) {
        return shown.returned().stream()
                .map(asked -> new ReturnReasonView(asked.reason().text(), text(asked.answer())))
                .toList();
    }

    private static DecisionView decided(Decision decision) {
        return new DecisionView(decision.outcome(), decision.on(), text(decision.note()), decision.target());
    }

    private static @Nullable String text(@Nullable Narrative narrative) {
        return narrative == null ? null : narrative.text();
    }
}
