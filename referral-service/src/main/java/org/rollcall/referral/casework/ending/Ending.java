package org.rollcall.referral.casework.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.evidence.Narrative;

/**
 * What is known of the end of a case: an officer's proposal, the closure that was made, the transfer, and that it was opened again.
 *
 * @param closed none while the case is open, so that nothing counts from a closing that was undone
 * @param reopened the last time, with the closing that it undid
 */
public record Ending(
        @Nullable Closure proposed,
        @Nullable Closure closed,
        @Nullable Transfer transferred,
        @Nullable Reopening reopened) {

    public static final Ending NONE = new Ending(null, null, null, null);

    /**
     * @param reason none when a new referral opened it
     * @param undid the closing before it
     * @param anew what had ended with the case, and did not come back with it
     */
    public record Reopening(
            LocalDate on,
            String by,
            @Nullable Narrative reason,
            @Nullable Closure undid,
            List<Anew> anew) {

        public Reopening {
            anew = List.copyOf(anew);
        }
    }

    /** Of a case that is not open. */
    public Optional<CaseEnd> of(CaseId caseId) {
        return transferred == null
                ? Optional.ofNullable(closed).map(it -> CaseEnd.of(caseId, it))
                : Optional.of(CaseEnd.of(caseId, transferred));
    }

    public Ending proposing(Closure closure) {
        return new Ending(closure, closed, transferred, reopened);
    }

    public Ending closedBy(Closure closure) {
        return new Ending(null, closure, transferred, reopened);
    }

    public Ending transferredBy(Transfer transfer) {
        return new Ending(null, closed, transfer, reopened);
    }

    public Ending reopenedBy(LocalDate on, String by, @Nullable Narrative reason, List<Anew> anew) {
        return new Ending(null, null, transferred, new Reopening(on, by, reason, closed, anew));
    }
}
