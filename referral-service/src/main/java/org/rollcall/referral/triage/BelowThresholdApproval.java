package org.rollcall.referral.triage;

import org.rollcall.referral.evidence.BelowThreshold;

/**
 * A team leader accepted that a penalty notice is considered below the national threshold.
 *
 * @param code why: as the team leader said, else as the school did
 * @param by the subject of the team leader's sign-in
 */
public record BelowThresholdApproval(BelowThreshold code, String by) {}
