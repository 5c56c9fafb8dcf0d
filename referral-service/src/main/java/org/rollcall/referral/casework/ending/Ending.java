package org.rollcall.referral.casework.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * What is known of the end of a case: an officer's proposal, the closure that was made, the transfer, and that it was opened again.
 *
 * @param closed the last closure, kept when the case is reopened
 */
public record Ending(
        @Nullable Closure proposed,
        @Nullable Closure closed,
        @Nullable Transfer transferred,
        @Nullable Reopening reopened) {

    public static final Ending NONE = new Ending(null, null, null, null);

    /** @param reason none when a new referral opened it */
    public record Reopening(
            LocalDate on, String by, @Nullable Narrative reason) {}

    public Ending proposing(Closure closure) {
        return new Ending(closure, closed, transferred, reopened);
    }

    public Ending closedBy(Closure closure) {
        return new Ending(null, closure, transferred, reopened);
    }

    public Ending transferredBy(Transfer transfer) {
        return new Ending(null, closed, transfer, reopened);
    }

    public Ending reopenedBy(Reopening reopening) {
        return new Ending(null, closed, transferred, reopening);
    }
}
