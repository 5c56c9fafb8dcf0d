package org.rollcall.attendance.pupil.number;

/** Why a text is not a unique pupil number, in the order in which it is tested. */
public enum UpnFault {
    LENGTH("The number does not have 13 characters."),
    FORMAT("The number is not a letter, eleven digits, and a digit or letter (never I, O or S)."),
    LA_CODE("No local authority issues numbers with these first three digits."),
    CHECK_LETTER("The first letter does not fit the digits.");

    private final String reason;

    UpnFault(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
