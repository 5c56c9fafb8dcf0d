package org.rollcall.attendance.returns;

import java.util.Set;

/** A pupil was absent without leave for ten school days in unbroken succession: one return for each such episode (reg. 13). */
final class AttendanceReturn {

    static final ContinuousAbsence TEN_DAYS = new ContinuousAbsence(10, Set.of("G", "N", "O", "U"));

    private AttendanceReturn() {}
}
