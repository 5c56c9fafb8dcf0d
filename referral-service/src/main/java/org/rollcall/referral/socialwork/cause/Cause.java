package org.rollcall.referral.socialwork.cause;

import java.time.LocalDate;

/** Something to tell: what happened on which day. */
public record Cause(Trigger trigger, LocalDate on) {}
