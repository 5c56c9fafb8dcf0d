package org.rollcall.referral.worktime.entry;

/** On whose account time goes. */
public enum TimeKind {
    /** Owed by law: nobody's. */
    STATUTORY,
    /** The hours of the school's package. */
    PACKAGE,
    /** Priced by the hour or day beside any package. */
    BESPOKE
}
