package org.rollcall.referral.worktime;

import java.time.LocalDate;

/** @param by the subject of the sign-in of whoever took the entry back */
record Reversal(ReversalReason reason, String by, LocalDate on) {}
