package org.rollcall.referral.casework.plan;

/** How far the ladder of support and enforcement has been climbed: support first, and each rung only after the one below. */
public enum Stage {
    SUPPORT,
    CONTRACT,
    PANEL,
    /** A notice to improve or a penalty notice. */
    NOTICE,
    COURT;

    /** News of a lower rung that comes late moves nothing. */
    public boolean isBeyond(Stage other) {
        return compareTo(other) > 0;
    }
}
