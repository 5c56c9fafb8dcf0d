package org.rollcall.referral.panel.decision;

import org.rollcall.referral.evidence.Narrative;

/** An option that was weighed: why it was chosen, tried already, or passed over. */
public record Considered(Rung option, boolean chosen, Narrative reason) {}
