package org.rollcall.referral.evidence;

/** What a school asks the council to do. */
public enum ReferralType {
    CASEWORK,
    PN_IRREGULAR,
    PN_LEAVE,
    PROSECUTION;

    /** A penalty notice needs the national threshold, or a reason to act below it. */
    public boolean asksForPenaltyNotice() {
        return this == PN_IRREGULAR || this == PN_LEAVE;
    }

    /** What legal action can follow: casework alone leads to the strictest, the others to what they ask. */
    public ReferralType legalAction() {
        return this == CASEWORK ? PROSECUTION : this;
    }
}
