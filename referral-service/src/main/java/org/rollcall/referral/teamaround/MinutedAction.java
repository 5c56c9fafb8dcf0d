package org.rollcall.referral.teamaround;

import java.time.LocalDate;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;

/** What somebody there promised, and by when. */
record MinutedAction(Narrative what, PersonName owner, LocalDate by) {}
