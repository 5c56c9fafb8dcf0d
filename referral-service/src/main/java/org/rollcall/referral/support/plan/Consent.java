package org.rollcall.referral.support.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * What the family answered to an offer.
 *
 * @param by the parent who answered; none for a plan that needs no consent
 * @param said in their own words
 */
public record Consent(
        boolean given,
        @Nullable ParentId by,
        LocalDate on,
        @Nullable Narrative said) {}
