package org.rollcall.attendance.deletion.proposal;

/** What one side's enquiries into a pupil's whereabouts came to. */
public enum Position {
    NOT_LOCATED,
    LOCATED,
    LOCATED_AND_AGREED_WILL_NOT_RETURN;

    boolean located() {
        return this != NOT_LOCATED;
    }
}
