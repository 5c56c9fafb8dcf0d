package org.rollcall.referral.worktime.entry;

import java.time.LocalDate;

/** @param by the subject of the sign-in of whoever took the entry back */
public record Reversal(ReversalReason reason, String by, LocalDate on) {}
