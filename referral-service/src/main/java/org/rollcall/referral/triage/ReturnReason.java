package org.rollcall.referral.triage;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/** One thing that the council asks the school to mend, with the school's answer when it comes back. */
public record ReturnReason(Narrative reason, @Nullable Narrative answer) {}
