package org.rollcall.referral.family;

/** Why somebody is a parent in law (Education Act 1996 s.576). */
public enum Basis {
    /** A natural parent, married or not. */
    NATURAL,
    /** Holds parental responsibility (Children Act 1989). */
    RESPONSIBILITY,
    /** Has care of the child: lives with and looks after the child. */
    CARE
}
