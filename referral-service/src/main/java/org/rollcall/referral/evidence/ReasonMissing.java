package org.rollcall.referral.evidence;

/** Why a required item of evidence is not attached. */
public enum ReasonMissing {
    /** Nothing of the kind exists for this child, and nothing should. */
    NOT_APPLICABLE,
    /** Support would not be appropriate, as is usual for leave in term time. */
    SUPPORT_NOT_APPROPRIATE,
    /** A notice to improve would change nothing: one was given for a similar offence. */
    NO_BEHAVIOURAL_EFFECT,
    /** The council issues it, not the school. */
    ISSUED_BY_COUNCIL,
    /** The parent was asked, and did not take part. */
    PARENT_DID_NOT_ENGAGE,
    /** Getting it could put the child or somebody else at risk. */
    SAFEGUARDING_RISK,
    /** Another agency holds it and was asked for it. */
    HELD_BY_ANOTHER_AGENCY
}
