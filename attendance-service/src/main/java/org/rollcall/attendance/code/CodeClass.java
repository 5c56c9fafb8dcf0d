package org.rollcall.attendance.code;

/** How a code counts in the statistics and in law. */
public enum CodeClass {
    PRESENT,
    /** Approved educational activity: counts as attending. */
    APPROVED_ACTIVITY,
    AUTHORISED_ABSENCE,
    /** The only class that counts towards the national threshold. */
    UNAUTHORISED_ABSENCE,
    /** The pupil could not have attended, so the session is not a possible one. */
    NOT_POSSIBLE,
    /** Kept for administration, never collected. */
    NOT_COLLECTED;

    public boolean attending() {
        return this == PRESENT || this == APPROVED_ACTIVITY;
    }

    public boolean possible() {
        return attending() || this == AUTHORISED_ABSENCE || this == UNAUTHORISED_ABSENCE;
    }
}
