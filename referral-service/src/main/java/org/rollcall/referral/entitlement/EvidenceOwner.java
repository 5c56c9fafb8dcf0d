package org.rollcall.referral.entitlement;

/** Who builds the evidence that legal action rests on. */
public enum EvidenceOwner {
    SERVICE,
    SCHOOL
}
