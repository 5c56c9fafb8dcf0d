package org.rollcall.legal.enforcementcase;

/** An answer and what it rests on; a record of a decision has no bare yes. */
public record Finding(boolean answer, String reason) {}
