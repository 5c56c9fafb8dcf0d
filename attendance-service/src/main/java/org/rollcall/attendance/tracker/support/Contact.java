package org.rollcall.attendance.tracker.support;

/**
 * The school spoke with somebody, or tried to.
 *
 * @param request the caller's own name for it, so that a repeat is known
 */
public record Contact(Request request, Done done, Kind kind, Party with, String note, Response response) {

    /** How. */
    public enum Kind {
        PHONE,
        TEXT,
        EMAIL,
        LETTER,
        MEETING,
        HOME_VISIT,
        OTHER
    }

    /** With whom. */
    public enum Party {
        PARENT,
        PUPIL,
        OTHER
    }

    /** What came of it. */
    public enum Response {
        REACHED,
        MESSAGE_LEFT,
        NO_ANSWER,
        AWAITED
    }
}
