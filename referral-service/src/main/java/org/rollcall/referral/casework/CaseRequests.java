package org.rollcall.referral.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Bodies of the steps in a case. */
final class CaseRequests {

    private CaseRequests() {}

    /** @param officer the subject of the officer's sign-in */
    record AllocationRequest(@NotBlank @Size(max = 100) String officer) {}

    /** Ends a case. */
    record ClosureRequest(@NotNull CloseReason reason) {}
}
