package org.rollcall.referral.socialwork;

import java.time.LocalDate;

/** What attendance is aimed at for one child, from a day. */
record AttendanceTarget(int percent, LocalDate from) {}
