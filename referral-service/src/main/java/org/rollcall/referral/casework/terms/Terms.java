package org.rollcall.referral.casework.terms;

import java.time.LocalDate;

/** A day, and by when what begins on it is to be done, by the council's own numbers. */
public record Terms(LocalDate on, LocalDate allocateBy, LocalDate contactBy, LocalDate reviewBy) {}
