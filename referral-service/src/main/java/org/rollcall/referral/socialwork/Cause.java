package org.rollcall.referral.socialwork;

import java.time.LocalDate;

/** Something to tell: what happened on which day. */
record Cause(Trigger trigger, LocalDate on) {}
