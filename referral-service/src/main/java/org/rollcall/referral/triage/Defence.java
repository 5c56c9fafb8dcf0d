package org.rollcall.referral.triage;

/** The defence that a court would likely accept (Education Act 1996 s.444(2A) to (6)). */
public enum Defence {
    LEAVE_WAS_GRANTED,
    ILLNESS_OR_UNAVOIDABLE_CAUSE,
    RELIGIOUS_OBSERVANCE,
    NO_TRANSPORT,
    NO_FIXED_ABODE
}
