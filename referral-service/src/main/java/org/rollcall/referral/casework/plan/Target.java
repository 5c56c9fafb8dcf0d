package org.rollcall.referral.casework.plan;

import java.time.LocalDate;

/** Attendance to be reached by a day. */
public record Target(Percent attendance, LocalDate by) {}
