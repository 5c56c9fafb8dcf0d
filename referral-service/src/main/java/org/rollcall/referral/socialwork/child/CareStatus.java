package org.rollcall.referral.socialwork.child;

/** Why a child has a social worker, or the virtual school's attention. */
public enum CareStatus {
    /** Child in need, Children Act 1989 s.17. */
    CIN,
    /** Child protection plan, Children Act 1989 s.47. */
    CP,
    /** Looked after, Children Act 1989 s.22. */
    LAC,
    PREVIOUSLY_LAC,
    KINSHIP,
    CARE_LEAVER
}
