package org.rollcall.referral.letter.wording;

import java.time.Instant;

/** When something was published, and by whom. */
record Stamp(Instant at, String by) {}
