package org.rollcall.attendance.school;

/** What kind of school it is in law; it decides which duties and notices apply. */
enum SchoolType {
    MAINTAINED,
    PUPIL_REFERRAL_UNIT,
    ACADEMY,
    ALTERNATIVE_PROVISION_ACADEMY,
    NON_MAINTAINED_SPECIAL,
    INDEPENDENT;

    /** The council serves its own schools as their authority; others may buy a package of work from it. */
    boolean mayCommission() {
        return this != MAINTAINED && this != PUPIL_REFERRAL_UNIT;
    }
}
