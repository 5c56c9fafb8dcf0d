package org.rollcall.referral.form;

/** What the school hopes that the council does. The council decides for itself. */
public enum RequestedOutcome {
    ADVICE,
    CASEWORK,
    EARLY_HELP,
    ATTENDANCE_CONTRACT,
    NOTICE_TO_IMPROVE,
    PENALTY_NOTICE,
    SUPERVISION_ORDER,
    ATTENDANCE_ORDER,
    PROSECUTION
}
