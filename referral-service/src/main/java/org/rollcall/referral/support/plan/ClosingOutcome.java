package org.rollcall.referral.support.plan;

import org.rollcall.referral.casework.ending.CaseEnd;

/** How support ended. */
public enum ClosingOutcome {
    /** What was aimed at was reached. */
    MET,
    /** It was not, and something stronger follows. */
    ESCALATED,
    /** The family, or the one who offered it, ended it. */
    WITHDRAWN,
    /** The case was closed, and the plan is followed here no longer; nobody says so but the case. */
    CASE_CLOSED,
    /** The case, and the plan with it, went to another council or school. */
    CASE_TRANSFERRED;

    public static ClosingOutcome with(CaseEnd end) {
        return end.isClosure() ? CASE_CLOSED : CASE_TRANSFERRED;
    }

    public boolean isWithCase() {
        return this == CASE_CLOSED || this == CASE_TRANSFERRED;
    }

    /** Only a review can tell. */
    public boolean needsReview() {
        return this == MET || this == ESCALATED;
    }
}
