package org.rollcall.referral.contract.keeping;

/** Why a contract ends before its time, or before it was made. */
public enum EndReason {
    ATTENDANCE_IMPROVED,
    CHILD_LEFT_SCHOOL,
    /** The parent does not want to go on. */
    PARENT_WITHDREW,
    /** The school or the council does not want to go on. */
    PARTY_WITHDREW,
    /** Another contract takes its place. */
    REPLACED,
    /** Something else is in place now, such as an order of a court. */
    OTHER_STEP_TAKEN,
    /** Nobody came, also not after the meeting was arranged again. */
    PARENT_NOT_REACHED
}
