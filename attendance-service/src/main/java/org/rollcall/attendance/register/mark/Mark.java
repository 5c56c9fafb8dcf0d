package org.rollcall.attendance.register.mark;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;

/**
 * What the register says of one session.
 *
 * @param minutesLate for a late arrival, where the school keeps it
 */
public record Mark(String code, @Nullable Integer minutesLate) {

    public AttendanceCode meaning() {
        return AttendanceCodes.of(code).orElseThrow();
    }

    /** Short, since a year has some four hundred: {@code U+25}. */
    public String text() {
        return minutesLate == null ? code : code + "+" + minutesLate;
    }

    public static Mark of(String text) {
        int plus = text.indexOf('+');
        return plus < 0
                ? new Mark(text, null)
                : new Mark(text.substring(0, plus), Integer.valueOf(text.substring(plus + 1)));
    }
}
