package org.rollcall.referral.triage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.evidence.Narrative;

/**
 * What triage decided last, for the school to read.
 *
 * @param target who it goes to, where the outcome alone does not say
 * @param caseId the case that it opens or joins
 * @param defence which defence is likely, when that is why it was refused
 * @param consultedOn the day on which the child's social worker was consulted
 * @param belowThreshold that a penalty notice may be considered below the threshold, and why
 */
public record Decision(
        Outcome outcome,
        LocalDate on,
        @Nullable Narrative note,
        @Nullable String target,
        @Nullable CaseId caseId,
        @Nullable Defence defence,
        @Nullable LocalDate consultedOn,
        @Nullable BelowThresholdApproval belowThreshold) {

    /** A decision with nothing said about a defence or a social worker. */
    public Decision(
            Outcome outcome, LocalDate on, @Nullable Narrative note, @Nullable String target, @Nullable CaseId caseId) {
        this(outcome, on, note, target, caseId, null, null, null);
    }

    Decision approving(@Nullable BelowThresholdApproval approval) {
        return new Decision(outcome, on, note, target, caseId, defence, consultedOn, approval);
    }
}
