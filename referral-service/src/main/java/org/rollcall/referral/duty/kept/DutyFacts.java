package org.rollcall.referral.duty.kept;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.duty.Duty;

/** What is said of a duty that is near or was missed. */
record DutyFacts(Duty duty, @Nullable String officer) {}
