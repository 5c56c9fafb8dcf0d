package org.rollcall.referral.triage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.evidence.BelowThreshold;
import org.rollcall.referral.evidence.Narrative;

/**
 * What triage decides.
 *
 * @param note for the school to read
 * @param reasons what the school must mend; needed to return a referral
 * @param target the council that it goes to; needed to redirect to another one
 * @param caseId the open case that takes it in; needed to merge
 * @param defence which defence is likely, when it is refused for that
 * @param belowThresholdCode by the team leader who accepts a referral below the national threshold: why; else the school's counts
 * @param socialWorkerConsultedOn needed before legal action when the child has a social worker
 */
public record DecisionRequest(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 1000) String> reasons,
        @Nullable @Size(max = 200) String target,
        @Nullable @Size(max = 100) String caseId,
        @Nullable Defence defence,
        @Nullable LocalDate socialWorkerConsultedOn,
        @Nullable BelowThreshold belowThresholdCode) {

    Decision decision(LocalDate on, @Nullable CaseId leadsTo) {
        requireComplete(on);
        return new Decision(
                outcome,
                on,
                note == null ? null : new Narrative(note),
                target,
                leadsTo,
                outcome == Outcome.REFUSE_STATUTORY_DEFENCE_LIKELY ? defence : null,
                socialWorkerConsultedOn,
                null);
    }

    /**
     * Whoever accepts a referral below the threshold approves that.
     *
     * @param schools the reason that the school gave; none where it gave words alone
     */
    BelowThresholdApproval approval(@Nullable BelowThreshold schools, String by) {
        BelowThreshold given = belowThresholdCode == null ? schools : belowThresholdCode;
        return new BelowThresholdApproval(given == null ? BelowThreshold.OTHER_LA_DISCRETION : given, by);
    }

    List<Narrative> returnReasons() {
        return Stream.ofNullable(outcome == Outcome.RETURN_INCOMPLETE ? reasons : null)
                .flatMap(List::stream)
                .map(Narrative::new)
                .toList();
    }

    CaseId existingCase() {
        if (caseId == null) {
            throw new InvalidInput("/caseId", "must name the case that takes it in");
        }
        return new CaseId(caseId);
    }

    private void requireComplete(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (outcome == Outcome.RETURN_INCOMPLETE && returnReasons().isEmpty()) {
            problems.add(new FieldProblem("/reasons", "must say what the school has to mend"));
        }
        if (outcome == Outcome.REDIRECT_OTHER_LA && (target == null || target.isBlank())) {
            problems.add(new FieldProblem("/target", "must name the other council"));
        }
        if (socialWorkerConsultedOn != null && socialWorkerConsultedOn.isAfter(today)) {
            problems.add(new FieldProblem("/socialWorkerConsultedOn", "must not be after today"));
        }
        InvalidInput.throwIfAny(problems);
    }

    @Override
    public String toString() {
        return "DecisionRequest[%s]".formatted(outcome);
    }
}
