package org.rollcall.referral.duty.kept;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Listing;

/** Which duties a list is about, seen from a day. */
enum When {
    OVERDUE,
    TODAY,
    /** From the day to the Sunday that ends its week. */
    WEEK,
    /** All that is still to be done. */
    ALL;

    static When written(String text) {
        return Arrays.stream(values())
                .filter(when -> when.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("?when", "must be one of overdue, today, week, all"));
    }

    Listing of(Map<String, Object> duties, LocalDate today) {
        Listing all = Listing.of(duties).by(DutyFilter.DAY);
        return switch (this) {
            case OVERDUE -> all.between(null, today.minusDays(1));
            case TODAY -> all.between(today, today);
            case WEEK -> all.between(today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case ALL -> all;
        };
    }
}
