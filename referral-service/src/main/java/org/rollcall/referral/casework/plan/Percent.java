package org.rollcall.referral.casework.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A percentage to one decimal, kept as a whole number of tenths. */
public record Percent(int tenths) {

    private static final int HUNDRED = 1_000;

    public Percent {
        if (tenths < 0 || tenths > HUNDRED) {
            throw new IllegalArgumentException("a percentage lies from 0 to 100");
        }
    }

    public static Percent of(BigDecimal value) {
        return new Percent(
                value.movePointRight(1).setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(tenths, 1);
    }
}
