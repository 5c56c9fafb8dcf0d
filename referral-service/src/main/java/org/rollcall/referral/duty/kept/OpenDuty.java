package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import org.rollcall.referral.duty.DutyKind;

/** A duty that is still to be done, as the rest of the service may know it. */
public record OpenDuty(DutyKind kind, LocalDate dueOn) {}
