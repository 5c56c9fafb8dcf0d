package org.rollcall.referral.contract.keeping;

import org.rollcall.referral.casework.ending.CaseEnd;

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
    PARENT_NOT_REACHED,
    /** It ended with the case, and nobody says so but the case. */
    CASE_CLOSED,
    /** It ended here with the case, which went to another council or school. */
    CASE_TRANSFERRED;

    public static EndReason with(CaseEnd end) {
        return end.isClosure() ? CASE_CLOSED : CASE_TRANSFERRED;
    }

    public boolean isWithCase() {
        return this == CASE_CLOSED || this == CASE_TRANSFERRED;
    }
}
