package org.rollcall.attendance.deletion.proposal;

/** A document on file that shows the ground. */
public record Evidence(Kind kind, String reference) {

    /** What it is. */
    public enum Kind {
        PARENTS_LETTER,
        OTHER_SCHOOLS_CONFIRMATION,
        ORDER,
        ENQUIRIES_RECORD,
        COURT_DOCUMENT,
        SCHOOL_RECORD,
        OTHER
    }
}
