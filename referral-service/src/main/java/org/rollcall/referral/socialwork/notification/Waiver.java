package org.rollcall.referral.socialwork.notification;

import java.time.LocalDate;
import org.rollcall.referral.evidence.Narrative;

/** Why nobody had to be told, in a team leader's words. */
record Waiver(LocalDate on, String by, Narrative reason) {}
