package org.rollcall.legal.enforcementcase;

/** What the school asked for. */
public enum ReferralType {
    PN_LEAVE,
    PN_IRREGULAR,
    CASEWORK,
    PROSECUTION
}
