package org.rollcall.referral.support.plan;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where a support plan stands, and where it may go from there. */
public enum PlanState implements State<PlanState> {
    OFFERED,
    ACCEPTED,
    /** The family said no: evidence of what was offered, nothing more. */
    @End
    DECLINED,
    ACTIVE,
    /** The day of a review has come. */
    REVIEW,
    @End
    CLOSED;

    public static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): voluntary early help, one lead practitioner";

    @Override
    public Set<PlanState> next() {
        return switch (this) {
            case OFFERED -> Set.of(ACCEPTED, DECLINED, CLOSED);
            case ACCEPTED -> Set.of(ACTIVE, CLOSED);
            case ACTIVE -> Set.of(REVIEW, CLOSED);
            case REVIEW -> Set.of(ACTIVE, CLOSED);
            case DECLINED, CLOSED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }

    /** What is agreed may still change. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
