package org.rollcall.referral.worktime.entry;

/** Why an entry does not stand. */
public enum ReversalReason {
    WRONG_SCHOOL,
    WRONG_TIME,
    WRONG_KIND,
    WRONG_ACTIVITY,
    ENTERED_TWICE,
    NOT_WORKED,
    /** The council cancelled what it had been booked for. */
    CANCELLED_BY_COUNCIL
}
