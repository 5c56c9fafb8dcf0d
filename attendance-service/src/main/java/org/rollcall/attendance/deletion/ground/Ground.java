package org.rollcall.attendance.deletion.ground;

import java.util.Locale;

/** The grounds on which a name is deleted, by the letters of the regulation; there is no other (SI 2024/208 reg. 9(1)). */
public enum Ground {
    /** Registered at another school. */
    A,
    /** Finished nursery and does not go on to reception here. */
    B,
    /** Registered at more schools than one, and the others consent. */
    C,
    /** A school attendance order now names another school. */
    D,
    /** A school attendance order was revoked, since suitable education is arranged otherwise. */
    E,
    /** A parent gave written notice of education otherwise than at school. */
    F,
    /** No longer lives within a reasonable distance. */
    G,
    /** Did not return within ten school days after leave. */
    H,
    /** Continuously absent for twenty school days. */
    I,
    /** Detained under a sentence. */
    J,
    /** Died. */
    K,
    /** Will be over compulsory school age before the school next meets. */
    L,
    /** A boarder whose fees are not paid. */
    M,
    /** Ceased to be a pupil of an independent or non-maintained special school. */
    N,
    /** Permanently excluded, and every review is over. */
    O;

    private static final String REGULATION =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 9";

    public String provision() {
        return "%s(1)(%s)".formatted(REGULATION, name().toLowerCase(Locale.ROOT));
    }

    /** The council must look at it, whatever it has set for the others. */
    public boolean alwaysChecked() {
        return this == F || needsJointEnquiries();
    }

    public boolean needsJointEnquiries() {
        return this == H || this == I;
    }

    /** How a council sets that it wants to check the others as well. */
    public String setting() {
        return "deletion.check-" + name().toLowerCase(Locale.ROOT);
    }
}
