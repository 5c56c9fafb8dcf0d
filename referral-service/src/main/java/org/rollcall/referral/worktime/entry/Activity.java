package org.rollcall.referral.worktime.entry;

/** What the time was spent on. The first group is free to every school: the core functions of the statutory guidance. */
public enum Activity {
    TARGETING_SUPPORT_MEETING(false),
    COMMUNICATION_AND_ADVICE(false),
    MULTI_DISCIPLINARY_ADVICE(false),
    /** Also penalty notices at a head teacher's request. */
    LEGAL_INTERVENTION(false),
    COURT_PREPARATION(false),
    COURT_PRESENTATION(false),
    REGISTER_AUDIT(false),
    IMPROVEMENT_PLAN(false),
    /** Challenging a school under the registration regulations. */
    REGISTRATION_CHALLENGE(false),
    CME(false),
    EHE(false),
    CHILD_EMPLOYMENT_ADVICE(false),
    SOCIAL_WORKER_MONITORING(false),

    CASEWORK(true),
    HOME_VISIT(true),
    PARENT_SUPPORT_MEETING(true),
    WEEKLY_QUALITY_CHECK(true),
    TRACKER_SET_UP(true),
    OFFICER_COVER(true),
    ON_THE_JOB_TRAINING(true),
    WORKSHOP(true),
    POLICY_WRITING(true),
    ATTENDANCE_ASSESSMENT(true),
    /** To the criminal standard. */
    EVIDENCE_PREPARATION(true);

    private final boolean chargeable;

    Activity(boolean chargeable) {
        this.chargeable = chargeable;
    }

    public boolean chargeable() {
        return chargeable;
    }
}
