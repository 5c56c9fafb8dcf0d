package org.rollcall.attendance.analysis.figures;

/** How figures are divided. */
public enum By {
    /** Not at all. */
    SCHOOL,
    YEAR,
    CLASS,
    /** A pupil may be in several cohorts, or in none. */
    COHORT,
    SEX,
    WEEKDAY,
    SESSION,
    WEEK;

    /** Divides pupils, who are judged on all their sessions; else it divides time, and they are judged on each part of it. */
    boolean dividesPupils() {
        return this != WEEKDAY && this != SESSION && this != WEEK;
    }

    /** Every session belongs to one group, so that the groups add up to the school. */
    boolean addsUp() {
        return this != COHORT;
    }
}
