package org.rollcall.attendance.samechild;

/** What an officer found of two records that looked like one child's. */
enum Verdict {
    OPEN,
    SAME_CHILD,
    DIFFERENT_CHILDREN
}
