package org.rollcall.attendance.code;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.Half;

/**
 * One attendance and absence code, with the days on which it may be used.
 *
 * @param half the only half of the day in which the code has a meaning; null when both
 * @param firstDay the first day it may be recorded for; null when it is older than our records
 * @param lastDay the last day it may be recorded for; null while it is in force
 */
public record AttendanceCode(
        String symbol,
        String meaning,
        CodeClass counts,
        @Nullable Half half,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** The one character by which registers keep the code. It never changes: registers of six years hold it. */
    public char letter() {
        return switch (symbol) {
            case "C1" -> 'c';
            case "C2" -> 'p';
            case "J1" -> 'j';
            default -> symbol.charAt(symbol.length() - 1);
        };
    }

    /** May be recorded for a session on this day. */
    public boolean inForceOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    public boolean fits(Half given) {
        return half == null || half == given;
    }

    public boolean unauthorised() {
        return counts == CodeClass.UNAUTHORISED_ABSENCE;
    }
}
