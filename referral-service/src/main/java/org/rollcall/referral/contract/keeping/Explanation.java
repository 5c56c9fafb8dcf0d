package org.rollcall.referral.contract.keeping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * A parent was asked why the contract was not kept.
 *
 * @param given what the parent said
 * @param noneBy the day until which an answer was waited for, when none came
 */
public record Explanation(
        ParentId parent,
        LocalDate soughtOn,
        @Nullable Narrative given,
        @Nullable LocalDate noneBy) {

    public void check(Guards guards, LocalDate today) {
        guards.when(soughtOn.isAfter(today), "EXPLANATION_NOT_SOUGHT", asked() + " after today.")
                .when(
                        given == null && noneBy == null,
                        "EXPLANATION_OPEN",
                        "Write what parent %s said, or until which day no answer came.".formatted(parent))
                .when(
                        given == null && noneBy != null && !noneBy.isBefore(today),
                        "EXPLANATION_OPEN",
                        "Parent %s may answer until %s.".formatted(parent, noneBy))
                .when(
                        given == null && noneBy != null && !noneBy.isAfter(soughtOn),
                        "NO_TIME_TO_EXPLAIN",
                        "Parent %s had no day to answer in.".formatted(parent));
    }

    private String asked() {
        return "Parent %s was asked on %s,".formatted(parent, soughtOn);
    }
}
