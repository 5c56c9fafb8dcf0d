package org.rollcall.referral.evidence;

/** Who builds the evidence in casework: the council's service with the school, or the school alone. */
public enum EvidenceBuilder {
    COUNCIL_WITH_SCHOOL,
    /** An academy or independent school that buys no package does it all itself and attaches it before asking. */
    SCHOOL_ALONE
}
