package org.rollcall.legal.codeofconduct;

import java.time.LocalDate;
import java.util.Set;
import org.rollcall.legal.correspondence.Letterhead;
import org.rollcall.legal.improvement.BreachRule;
import org.rollcall.legal.improvement.ImprovementPeriod;
import org.rollcall.legal.penalty.PenaltyEligibility.Issuer;
import org.rollcall.platform.calendar.DeliveryMethod;

/**
 * One edition of a council's code, as consulted on and published.
 *
 * @param serviceMethod how the council sends its notices
 */
public record CodeVersion(
        String version,
        LocalDate effectiveFrom,
        LocalDate consultedOn,
        String documentRef,
        Set<Issuer> issuers,
        DeliveryMethod serviceMethod,
        ImprovementPeriod improvementPeriod,
        BreachRule breachRule,
        Letterhead letterhead) {

    public CodeVersion {
        issuers = Set.copyOf(issuers);
    }
}
