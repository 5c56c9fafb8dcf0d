package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One school week of one pupil.
 *
 * @param week its Monday
 * @param yearToDate the school year up to the end of this week
 * @param fourBefore the four school weeks before this one; a half term is not among them
 */
public record WeekFigures(LocalDate week, Tally tally, Tally yearToDate, Tally fourBefore) {

    /** Percentage points by which the week differs from the four before. */
    public @Nullable Double change() {
        return tally.pointsAbove(fourBefore);
    }
}
