package org.rollcall.referral.duty;

import java.time.LocalDate;

/** A duty that is still to be done, as the rest of the service may know it. */
public record OpenDuty(DutyKind kind, LocalDate dueOn) {}
