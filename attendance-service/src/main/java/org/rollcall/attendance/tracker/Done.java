package org.rollcall.attendance.tracker;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who did something, on which day, and when it was written down.
 *
 * @param by the person, as the token names them
 */
record Done(LocalDate on, Instant at, String by) {}
