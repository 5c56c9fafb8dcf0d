package org.rollcall.attendance.cohort.list;

/** The lists, in the order in which a school shows them. */
public enum CohortList {
    REMOVED_FROM_ROLL,
    MISSING_EDUCATION,
    PART_TIME_TIMETABLE,
    PERSISTENT_ABSENCE,
    AT_RISK_OF_EXCLUSION,
    MEDICAL_NEEDS
}
