package org.rollcall.referral.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an officer answers for a school, both days included.
 *
 * @param to none while nobody follows; a day before {@code from} when another was named before it began
 */
record Term(
        Part part, String officer, LocalDate from, @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it holds on any day from the first to the last. */
    boolean holdsBetween(LocalDate first, LocalDate last) {
        boolean beginsInTime = !from.isAfter(last);
        boolean endsLater = to == null || (!to.isBefore(first) && !to.isBefore(from));
        return beginsInTime && endsLater && !last.isBefore(first);
    }

    /** The same, but not on that day or later. */
    Term before(LocalDate day) {
        boolean over = to != null && to.isBefore(day);
        return over ? this : new Term(part, officer, from, day.minusDays(1));
    }
}
