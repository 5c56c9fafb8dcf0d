package org.rollcall.referral.casework.plan;

import java.time.LocalDate;
import org.rollcall.referral.evidence.Narrative;

/** What is done, and watched, in place of legal action. */
public record MonitoredPlan(Narrative aims, LocalDate setOn, LocalDate reviewOn) {}
