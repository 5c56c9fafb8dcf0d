package org.rollcall.attendance.deletion;

/** A document on file that shows the ground. */
record Evidence(Kind kind, String reference) {

    /** What it is. */
    enum Kind {
        PARENTS_LETTER,
        OTHER_SCHOOLS_CONFIRMATION,
        ORDER,
        ENQUIRIES_RECORD,
        COURT_DOCUMENT,
        SCHOOL_RECORD,
        OTHER
    }
}
