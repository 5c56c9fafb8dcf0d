package org.rollcall.attendance.cohort;

import java.time.LocalDate;

/**
 * A pupil's name was taken off the roll, with the ground that was given.
 *
 * @param ground the letter in SI 2024/208 reg. 9(1)
 * @param known where the child goes is known
 */
record Departure(String pupilId, String ground, LocalDate on, String destination, boolean known) {}
