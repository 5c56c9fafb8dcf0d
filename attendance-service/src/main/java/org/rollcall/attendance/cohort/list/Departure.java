package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's name was taken off the roll, with the ground that was given.
 *
 * @param ground the letter in SI 2024/208 reg. 9(1)
 * @param destination where the child goes, when it is known
 * @param known nobody has to look for the child
 */
public record Departure(
        String pupilId,
        String ground,
        LocalDate on,
        @Nullable String destination,
        boolean known) {}
