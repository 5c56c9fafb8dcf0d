package org.rollcall.legal.penalty;

/** Which offence a penalty notice is about. */
public enum NoticeBasis {
    /** Failure to secure regular attendance at school (Education Act 1996 s.444A). */
    S444A,
    /** An excluded pupil in a public place (Education and Inspections Act 2006 s.105). */
    S105
}
