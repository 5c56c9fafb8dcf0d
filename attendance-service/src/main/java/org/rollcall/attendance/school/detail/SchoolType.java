package org.rollcall.attendance.school.detail;

/** What kind of school it is in law, as the national register of schools names it; it decides which duties and notices apply. */
public enum SchoolType {
    /** Maintained by the council, when it is not said in which of the five ways below. */
    MAINTAINED,
    COMMUNITY,
    /** Voluntary aided. */
    VA,
    /** Voluntary controlled. */
    VC,
    FOUNDATION,
    /** A special school that the council maintains. */
    SPECIAL,
    PUPIL_REFERRAL_UNIT,
    ACADEMY,
    /** A free school, which in law is an academy. */
    FREE,
    ALTERNATIVE_PROVISION_ACADEMY,
    NON_MAINTAINED_SPECIAL,
    INDEPENDENT,
    SIXTH_FORM,
    /** A college of further education. */
    FE;

    /** Maintained by the council: 380 sessions a year are the law there, and its work is done without a package. */
    public boolean maintained() {
        return announced() == MAINTAINED;
    }

    /** The council serves its own schools as their authority; others may buy a package of work from it. */
    public boolean mayCommission() {
        return !maintained() && this != PUPIL_REFERRAL_UNIT;
    }

    /** The six kinds that duties and notices tell apart; a college has the duties of none, like an independent school. */
    public SchoolType announced() {
        return switch (this) {
            case MAINTAINED, COMMUNITY, VA, VC, FOUNDATION, SPECIAL -> MAINTAINED;
            case ACADEMY, FREE -> ACADEMY;
            case INDEPENDENT, SIXTH_FORM, FE -> INDEPENDENT;
            case PUPIL_REFERRAL_UNIT, ALTERNATIVE_PROVISION_ACADEMY, NON_MAINTAINED_SPECIAL -> this;
        };
    }
}
