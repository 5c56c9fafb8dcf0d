package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a pupil is on a list.
 *
 * @param date since when, or the day of it
 * @param plan what is being done
 * @param due the day of the next review, or on which the plan ends
 */
public record CohortEntry(
        CohortList list,
        String reason,
        LocalDate date,
        @Nullable String plan,
        @Nullable LocalDate lastReview,
        @Nullable LocalDate due,
        Set<Attention> attention) {

    public CohortEntry {
        attention = Set.copyOf(attention);
    }
}
