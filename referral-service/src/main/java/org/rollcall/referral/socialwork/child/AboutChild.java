package org.rollcall.referral.socialwork.child;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * The child that a caller writes or asks about.
 *
 * @param caseId the case in which they do; none for a child without one
 */
public record AboutChild(
        PupilId pupil, SchoolUrn school, @Nullable CaseId caseId) {}
