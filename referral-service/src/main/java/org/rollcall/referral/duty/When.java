package org.rollcall.referral.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.ByDay;

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
                .filter(when -> when.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("?when", "must be one of overdue, today, week, all"));
    }

    ByDay<KeptDuty> on(LocalDate today) {
        return switch (this) {
            case OVERDUE -> due(null, today.minusDays(1));
            case TODAY -> due(today, today);
            case WEEK -> due(today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case ALL -> due(null, null);
        };
    }

    private static ByDay<KeptDuty> due(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ByDay<>(DutyFilter.DAY, KeptDuty::dueOn, from, to);
    }
}
