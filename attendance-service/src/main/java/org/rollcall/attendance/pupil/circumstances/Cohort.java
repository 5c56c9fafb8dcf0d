package org.rollcall.attendance.pupil.circumstances;

/** A group of pupils whose attendance is looked at by itself. */
public enum Cohort {
    SEN_SUPPORT,
    EHC_PLAN,
    /** A child in need, on a child protection plan or looked after. */
    SOCIAL_WORKER,
    LOOKED_AFTER,
    FREE_MEALS,
    PART_TIME_TIMETABLE,
    MEDICAL,
    AT_RISK_OF_EXCLUSION
}
