package org.rollcall.referral.worktime;

/** On whose account time goes. */
enum TimeKind {
    /** Owed by law: nobody's. */
    STATUTORY,
    /** The hours of the school's package. */
    PACKAGE,
    /** Priced by the hour or day beside any package. */
    BESPOKE
}
