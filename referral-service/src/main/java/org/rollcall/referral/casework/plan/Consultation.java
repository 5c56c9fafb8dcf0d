package org.rollcall.referral.casework.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * The child's social worker was asked before legal action.
 *
 * @param by the officer who asked
 * @param views what the social worker said
 */
public record Consultation(
        LocalDate on, String by, @Nullable Narrative views) {}
