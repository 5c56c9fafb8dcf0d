package org.rollcall.referral.casework;

/** Why a case ends. */
enum CloseReason {
    ATTENDANCE_IMPROVED,
    PN_PAID,
    CONVICTED,
    ACQUITTED,
    ESO_MADE,
    SUPPORT_TRANSFERRED_EARLY_HELP,
    SOCIAL_CARE_LEAD,
    MOVED_LA,
    OFF_ROLL,
    EHE,
    LEFT_CSA,
    NO_EVIDENCE,
    NOT_IN_PUBLIC_INTEREST,
    PUPIL_DIED,
    DUPLICATE
}
