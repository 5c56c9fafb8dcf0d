package org.rollcall.referral.contract.keeping;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * How the contract ended.
 *
 * @param finding of a contract that ran its time
 * @param by the parents who did not keep it
 * @param explanations what those parents said to it
 * @param reason of one that ended before
 */
public record Ending(
        LocalDate on,
        ContractReview.@Nullable Finding finding,
        List<ParentId> by,
        List<Explanation> explanations,
        @Nullable EndReason reason,
        @Nullable Narrative note) {

    public Ending {
        by = List.copyOf(by);
        explanations = List.copyOf(explanations);
    }

    public static Ending completed(LocalDate on, ContractReview.Finding finding, @Nullable Narrative note) {
        return new Ending(on, finding, List.of(), List.of(), null, note);
    }

    public static Ending breached(
            LocalDate on, List<ParentId> by, List<Explanation> explanations, @Nullable Narrative note) {
        return new Ending(on, null, by, explanations, null, note);
    }

    public static Ending early(LocalDate on, EndReason reason, @Nullable Narrative note) {
        return new Ending(on, null, List.of(), List.of(), reason, note);
    }
}
