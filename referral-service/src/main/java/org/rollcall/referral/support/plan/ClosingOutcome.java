package org.rollcall.referral.support.plan;

/** How support ended. */
public enum ClosingOutcome {
    /** What was aimed at was reached. */
    MET,
    /** It was not, and something stronger follows. */
    ESCALATED,
    /** The family, or the one who offered it, ended it. */
    WITHDRAWN;

    /** Only a review can tell. */
    public boolean needsReview() {
        return this != WITHDRAWN;
    }
}
