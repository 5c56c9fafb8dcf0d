package org.rollcall.referral.socialwork.child;

import java.time.LocalDate;

/** What attendance is aimed at for one child, from a day. */
public record AttendanceTarget(int percent, LocalDate from) {}
