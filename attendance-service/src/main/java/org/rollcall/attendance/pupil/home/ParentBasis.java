package org.rollcall.attendance.pupil.home;

/** Why a person is a child's parent in education law (Education Act 1996 s.576). */
public enum ParentBasis {
    NATURAL,
    PARENTAL_RESPONSIBILITY,
    /** Has care of the child: lives with and looks after it, as a step-parent may. */
    CARE
}
