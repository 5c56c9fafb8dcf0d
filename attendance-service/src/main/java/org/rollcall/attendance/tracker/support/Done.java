package org.rollcall.attendance.tracker.support;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who did something, on which day, and when it was written down.
 *
 * @param by the person, as the token names them
 */
public record Done(LocalDate on, Instant at, String by) {}
