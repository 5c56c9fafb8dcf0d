package org.rollcall.referral.support.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * What a review found.
 *
 * @param attendancePercent of possible sessions since the review before, where it is known
 */
public record Review(
        LocalDate on, Narrative found, @Nullable Integer attendancePercent) {}
