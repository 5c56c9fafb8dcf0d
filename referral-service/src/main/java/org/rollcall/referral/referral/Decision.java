package org.rollcall.referral.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.evidence.Narrative;

/**
 * What triage decided last, for the school to read.
 *
 * @param target who it goes to, where the outcome alone does not say
 * @param caseId the case that it opens or joins
 */
record Decision(
        Outcome outcome,
        LocalDate on,
        @Nullable Narrative note,
        @Nullable String target,
        @Nullable CaseId caseId) {}
