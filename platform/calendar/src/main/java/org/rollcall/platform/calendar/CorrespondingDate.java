package org.rollcall.platform.calendar;

import java.time.LocalDate;

/**
 * The day of the same number in another month or, where that month has no such day, its last day.
 *
 * @see <a href="https://www.bailii.org/uk/cases/UKHL/1981/1.html">Dodds v Walker [1981] 1 WLR 1027</a>
 */
public final class CorrespondingDate {

    private CorrespondingDate() {}

    /** {@code months} later, or earlier when negative. */
    public static LocalDate addMonths(LocalDate day, int months) {
        return day.plusMonths(months);
    }
}
