package org.rollcall.attendance.returns.absence;

import java.math.BigDecimal;
import org.rollcall.attendance.code.AbsenceMeasures;

/**
 * The school believes that a pupil will miss fifteen days for sickness, together or one by one, in the school year: one return for
 * each continuous period of sickness (reg. 13). Half days count as halves.
 */
public final class SicknessReturn {

    /** Fifteen days of sessions. */
    public static final int SESSIONS = AbsenceMeasures.SICKNESS_SESSIONS;

    private static final BigDecimal DAYS = BigDecimal.valueOf(AbsenceMeasures.SICKNESS_DAYS);
    private static final BigDecimal SESSIONS_A_DAY = BigDecimal.valueOf(2);

    private SicknessReturn() {}

    /** The days missed so far and those still expected. */
    public static BigDecimal days(int sessionsMissed, BigDecimal expectedFurtherDays) {
        return BigDecimal.valueOf(sessionsMissed).divide(SESSIONS_A_DAY).add(expectedFurtherDays);
    }

    public static boolean required(BigDecimal days, boolean alreadyMade) {
        return !alreadyMade && days.compareTo(DAYS) >= 0;
    }
}
