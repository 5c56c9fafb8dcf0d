package org.rollcall.referral.evidence;

/** What a school asks the council to do. */
public enum ReferralType {
    CASEWORK,
    /** A penalty notice for irregular attendance (Education Act 1996 ss.444 and 444A). */
    PN_IRREGULAR,
    /** A penalty notice for leave in term time that the school did not grant. */
    PN_LEAVE,
    /** A penalty notice for an excluded pupil in a public place (Education and Inspections Act 2006 ss.103 and 105). */
    PN_EXCLUDED,
    PROSECUTION,
    /** An education supervision order (Children Act 1989 s.36). */
    ESO,
    /** A school attendance order (Education Act 1996 s.437): the child is on no roll; usually raised within the council. */
    SAO,
    /** Help with an attendance contract (Anti-social Behaviour Act 2003 s.19). */
    CONTRACT_SUPPORT;

    public boolean asksForPenaltyNotice() {
        return this == PN_IRREGULAR || this == PN_LEAVE || this == PN_EXCLUDED;
    }

    /** The national threshold of sessions, or a reason to act below it; an exclusion is counted in days, not in sessions. */
    public boolean needsThreshold() {
        return this == PN_IRREGULAR || this == PN_LEAVE;
    }

    /** An order to register a child is for one who is on no school's roll. */
    public boolean isAboutPupilOnRoll() {
        return this != SAO;
    }

    /** An order that the council itself may find to be needed, as of a child who is missing education. */
    public boolean mayBeRaisedByCouncil() {
        return this == SAO || this == ESO;
    }

    /** Asks for support first; legal action is a later step of the case. */
    public boolean isSupport() {
        return this == CASEWORK || this == CONTRACT_SUPPORT;
    }

    /** What legal action can follow: support alone leads to the strictest, the others to what they ask. */
    public ReferralType legalAction() {
        return isSupport() ? PROSECUTION : this;
    }
}
