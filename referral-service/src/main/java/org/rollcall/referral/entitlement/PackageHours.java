package org.rollcall.referral.entitlement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many hours a term a package may have: none in a term, or between the least and the most that the service specification of
 * 2026/27 offers.
 */
record PackageHours(BigDecimal least, BigDecimal most) {

    static final PackageHours STANDARD = new PackageHours(BigDecimal.valueOf(5), BigDecimal.valueOf(30));

    Optional<Entitlement.Reason> problem(BigDecimal hours) {
        if (hours.signum() == 0) {
            return Optional.empty();
        }
        if (hours.compareTo(least) < 0) {
            return Optional.of(Entitlement.Reason.BELOW_MIN_HOURS);
        }
        return hours.compareTo(most) > 0 ? Optional.of(Entitlement.Reason.ABOVE_MAX_HOURS) : Optional.empty();
    }
}
