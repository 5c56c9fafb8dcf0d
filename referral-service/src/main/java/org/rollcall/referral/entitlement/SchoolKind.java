package org.rollcall.referral.entitlement;

import java.util.Arrays;
import java.util.Optional;

/** What kind of school it is, as the national register of schools names it, and what follows for the council's services. */
public enum SchoolKind {
    /** Maintained by the council, when it is not said in which of the five ways below. */
    MAINTAINED(Standing.COUNCILS_OWN),
    COMMUNITY(Standing.COUNCILS_OWN),
    /** Voluntary aided. */
    VA(Standing.COUNCILS_OWN),
    /** Voluntary controlled. */
    VC(Standing.COUNCILS_OWN),
    FOUNDATION(Standing.COUNCILS_OWN),
    /** A special school that the council maintains. */
    SPECIAL(Standing.COUNCILS_OWN),
    PUPIL_REFERRAL_UNIT(Standing.COUNCILS_OWN),
    ACADEMY(Standing.ACADEMY),
    /** A free school, which in law is an academy. */
    FREE(Standing.ACADEMY),
    ALTERNATIVE_PROVISION_ACADEMY(Standing.ACADEMY),
    NON_MAINTAINED_SPECIAL(Standing.OUTSIDE),
    INDEPENDENT(Standing.OUTSIDE),
    SIXTH_FORM(Standing.OUTSIDE),
    /** A college of further education. */
    FE(Standing.OUTSIDE);

    private final Standing standing;

    SchoolKind(Standing standing) {
        this.standing = standing;
    }

    /** None for a name that is not known here. */
    public static Optional<SchoolKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The council serves its own schools as their authority; others may buy. */
    public boolean mayBuy() {
        return standing != Standing.COUNCILS_OWN;
    }

    /** Penalty notices are for pupils of relevant schools alone (Education Act 1996 ss.444A and 444B(4)). */
    boolean mayHavePenaltyNotices() {
        return standing != Standing.OUTSIDE;
    }

    private enum Standing {
        COUNCILS_OWN,
        ACADEMY,
        OUTSIDE
    }
}
