package org.rollcall.legal.enforcementcase;

/** What the school asked for. */
public enum ReferralType {
    PN_LEAVE,
    PN_IRREGULAR,
    PN_EXCLUDED,
    CASEWORK,
    CONTRACT_SUPPORT,
    PROSECUTION,
    ESO,
    SAO
}
