package org.rollcall.attendance.tracker.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceSummary;
import org.rollcall.attendance.code.CodeClass;

/**
 * Some sessions of one pupil, counted. What is compared is compared in whole sessions; percentages are only for showing.
 *
 * @param late sessions arrived at after the register closed (code U), which are among the unauthorised
 */
public record Tally(long possible, long present, long authorised, long unauthorised, long late) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    private static final long HUNDRED = 100;

    static Tally of(AttendanceCode code) {
        return new Tally(
                one(code.counts().possible()),
                one(code.counts().attending()),
                one(code.counts() == CodeClass.AUTHORISED_ABSENCE),
                one(code.unauthorised()),
                one("U".equals(code.symbol())));
    }

    public Tally plus(Tally other) {
        return new Tally(
                possible + other.possible,
                present + other.present,
                authorised + other.authorised,
                unauthorised + other.unauthorised,
                late + other.late);
    }

    /** Two decimals, half up; null when no session was possible. */
    public @Nullable Double pct() {
        return summary().attendancePct();
    }

    /** Attendance in percentage points above (or below) another's, two decimals; null when either had no possible session. */
    public @Nullable Double pointsAbove(Tally other) {
        if (possible == 0 || other.possible == 0) {
            return null;
        }
        return BigDecimal.valueOf(HUNDRED * (present * other.possible - other.present * possible))
                .divide(BigDecimal.valueOf(possible * other.possible), 2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    boolean isBelow(int pct) {
        return possible > 0 && present * HUNDRED < pct * possible;
    }

    boolean isAtLeast(int pct) {
        return possible > 0 && !isBelow(pct);
    }

    /** Attendance lies so many percentage points or more under another's. */
    boolean isBelow(Tally other, int points) {
        return possible > 0
                && other.possible > 0
                && HUNDRED * (other.present * possible - present * other.possible)
                        >= points * possible * other.possible;
    }

    boolean persistent() {
        return Boolean.TRUE.equals(summary().persistentlyAbsent());
    }

    boolean severe() {
        return Boolean.TRUE.equals(summary().severelyAbsent());
    }

    private AttendanceSummary summary() {
        return AttendanceSummary.of(Map.of(
                CodeClass.PRESENT, present,
                CodeClass.AUTHORISED_ABSENCE, authorised,
                CodeClass.UNAUTHORISED_ABSENCE, unauthorised));
    }

    private static long one(boolean counted) {
        return counted ? 1 : 0;
    }
}
