package org.rollcall.attendance.coding.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a query is about.
 *
 * @param weekStarting the Monday of the week of its first session
 * @param pupilId null when a whole class, year group or school is meant
 * @param group which; null when one pupil is meant
 */
public record QuerySubject(
        String reviewId,
        String schoolUrn,
        LocalDate weekStarting,
        @Nullable String pupilId,
        @Nullable String group) {}
