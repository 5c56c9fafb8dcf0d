package org.rollcall.referral.contract.making;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/** That a parent would not enter into the contract: they need not, and it is evidence that they were asked. */
public record Decline(
        List<ParentId> parents,
        LocalDate on,
        How how,
        @Nullable Narrative reason) {

    public Decline {
        parents = List.copyOf(parents);
    }

    /** How the parent said so. */
    public enum How {
        AT_THE_MEETING,
        IN_WRITING,
        BY_TELEPHONE
    }
}
