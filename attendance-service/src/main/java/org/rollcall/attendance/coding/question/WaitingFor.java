package org.rollcall.attendance.coding.question;

/** Who is to act on a query next; lists are asked by it. */
public enum WaitingFor {
    /** The officer has not sent the review yet. */
    SENDING,
    SCHOOL,
    /** The officer's verdict on what the school said or did. */
    VERDICT,
    NOBODY
}
