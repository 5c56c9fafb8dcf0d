package org.rollcall.referral.contract.terms;

import java.time.LocalDate;
import org.rollcall.platform.calendar.StatutoryPeriod;

/** What the council has set for attendance contracts, as it stood on the day. */
public record ContractNumbers(int reviewWeeks, int shortestMonths, int longestMonths, int rearrangeDays) {

    /** The last day on which a review after that day is in time. */
    public LocalDate reviewAfter(LocalDate day) {
        return day.plusWeeks(reviewWeeks);
    }

    /** The earliest day on which a contract that begins on that day may end. */
    LocalDate earliestEnd(LocalDate startsOn) {
        return StatutoryPeriod.ofMonths(shortestMonths).lastDayBeginningWith(startsOn);
    }

    LocalDate latestEnd(LocalDate startsOn) {
        return StatutoryPeriod.ofMonths(longestMonths).lastDayBeginningWith(startsOn);
    }
}
