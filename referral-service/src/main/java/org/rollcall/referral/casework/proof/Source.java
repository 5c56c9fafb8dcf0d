package org.rollcall.referral.casework.proof;

/** The kind of record that a row of the evidence checklist rests on. */
public enum Source {
    /** What the school attached to a referral, or its reason for having none. */
    REFERRAL,
    LOG_ENTRY,
    ATTENDANCE_CONTRACT,
    SUPPORT_PLAN,
    FAMILY_MEETING,
    PANEL,
    /** A letter as it was sent. */
    LETTER,
    PARTNER_REFERRAL,
    /** The social worker was told and asked. */
    SOCIAL_WORKER_NOTIFICATION,
    /** An officer wrote down in the case that the social worker was asked. */
    CONSULTATION,
    /** A notice of legal-service, as it told the case. */
    LEGAL_STEP
}
