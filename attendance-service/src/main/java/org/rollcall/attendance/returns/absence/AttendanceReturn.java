package org.rollcall.attendance.returns.absence;

import java.util.stream.Collectors;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;

/** A pupil was absent without leave for ten school days in unbroken succession: one return for each such episode (reg. 13). */
public final class AttendanceReturn {

    public static final ContinuousAbsence TEN_DAYS = new ContinuousAbsence(
            AbsenceMeasures.RETURNED_SCHOOL_DAYS,
            AttendanceCodes.all().stream()
                    .filter(AttendanceCode::unauthorised)
                    .map(AttendanceCode::symbol)
                    .collect(Collectors.toUnmodifiableSet()));

    private AttendanceReturn() {}
}
