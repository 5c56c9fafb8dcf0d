package org.rollcall.attendance.pupil.number;

/** Why a text is not a unique learner number, in the order in which it is tested. */
public enum UlnFault {
    FORMAT("The number is not ten digits, the first of them not 0."),
    REMAINDER_ZERO("No such number is given out."),
    CHECK_DIGIT("The last digit does not fit the others.");

    private final String reason;

    UlnFault(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
