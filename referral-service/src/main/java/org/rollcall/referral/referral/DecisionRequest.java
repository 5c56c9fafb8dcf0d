package org.rollcall.referral.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.evidence.Narrative;

/**
 * What triage decides.
 *
 * @param note for the school to read
 * @param reasons what the school must mend; needed to return a referral
 * @param target the council that it goes to; needed to redirect to another one
 * @param caseId the open case that takes it in; needed to merge
 */
record DecisionRequest(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 1000) String> reasons,
        @Nullable @Size(max = 200) String target,
        @Nullable @Size(max = 100) String caseId) {

    Decision decision(LocalDate on, @Nullable CaseId leadsTo) {
        requireComplete();
        return new Decision(outcome, on, note == null ? null : new Narrative(note), target, leadsTo);
    }

    List<Narrative> returnReasons() {
        return Stream.ofNullable(outcome == Outcome.RETURN_INCOMPLETE ? reasons : null)
                .flatMap(List::stream)
                .map(Narrative::new)
                .toList();
    }

    CaseId existingCase() {
        requireComplete();
        return new CaseId(Objects.requireNonNull(caseId));
    }

    private void requireComplete() {
        List<FieldProblem> problems = new ArrayList<>();
        if (outcome == Outcome.RETURN_INCOMPLETE && returnReasons().isEmpty()) {
            problems.add(new FieldProblem("/reasons", "must say what the school has to mend"));
        }
        if (outcome == Outcome.REDIRECT_OTHER_LA && (target == null || target.isBlank())) {
            problems.add(new FieldProblem("/target", "must name the other council"));
        }
        if (outcome == Outcome.MERGE_WITH_EXISTING_CASE && caseId == null) {
            problems.add(new FieldProblem("/caseId", "must name the case that takes it in"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
