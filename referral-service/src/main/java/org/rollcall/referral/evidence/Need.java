package org.rollcall.referral.evidence;

/** How much one kind of evidence is needed in one referral. */
public enum Need {
    /** Must be attached; no reason takes its place. */
    REQUIRED_WITHOUT_EXCEPTION,
    /** Must be attached, or a reason given why it is missing. */
    REQUIRED,
    /** Helps, and may be left out. */
    DESIRABLE,
    /** Not asked for. */
    NOT_ASKED
}
