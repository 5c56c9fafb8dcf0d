package org.rollcall.referral.duty;

import org.jspecify.annotations.Nullable;

/** What is said of a duty that is near or was missed. */
record DutyFacts(Duty duty, @Nullable String officer) {}
