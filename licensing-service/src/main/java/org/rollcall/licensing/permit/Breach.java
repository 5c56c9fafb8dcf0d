package org.rollcall.licensing.permit;

import java.time.LocalDate;

/** A limit that is broken. */
enum Breach {
    AFTER_LATEST,
    BEFORE_EARLIEST,
    BEFORE_SCHOOL_NOT_ALLOWED,
    BEFORE_SCHOOL_OVER_1H,
    DAY_LIMIT_NON_SCHOOL,
    DAY_LIMIT_SCHOOL,
    DAY_LIMIT_SUNDAY,
    DURING_SCHOOL_HOURS,
    NO_ONE_HOUR_BREAK,
    WEEK_LIMIT_HOLIDAY,
    WEEK_LIMIT_TERM;

    String on(LocalDate day) {
        return name() + "@" + day;
    }
}
