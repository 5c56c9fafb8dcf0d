package org.rollcall.attendance.code;

import java.math.BigDecimal;
import org.rollcall.platform.rules.Provision;

/**
 * How much of what was possible a pupil missed, authorised or not. Shares are compared on whole sessions: 33 of 333 is less than
 * a tenth, however it is rounded for showing.
 */
@Provision(
        citation = "DfE, Working together to improve school attendance (2024), persistent and severe absence",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-11-22")
public enum AbsenceLevel {
    /** Nothing was possible, so nothing can be said. */
    NO_DATA,
    OK,
    /** As much as the council or the school wants to look at, and less than persistent. */
    AT_RISK,
    /** A tenth or more. */
    PERSISTENT,
    /** A half or more, which is persistent too. */
    SEVERE;

    private static final int TENTH = 10;
    private static final int HALF = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static boolean isPersistent(long absent, long possible) {
        return possible > 0 && absent * TENTH >= possible;
    }

    public static boolean isSevere(long absent, long possible) {
        return possible > 0 && absent * HALF >= possible;
    }

    /** The highest level that so many of so many sessions come to. */
    public static AbsenceLevel of(long absent, long possible, BigDecimal atRiskPct) {
        if (possible == 0) {
            return NO_DATA;
        }
        if (isSevere(absent, possible)) {
            return SEVERE;
        }
        if (isPersistent(absent, possible)) {
            return PERSISTENT;
        }
        BigDecimal atRisk = atRiskPct.multiply(BigDecimal.valueOf(possible));
        return BigDecimal.valueOf(absent).multiply(HUNDRED).compareTo(atRisk) >= 0 ? AT_RISK : OK;
    }
}
