package org.rollcall.attendance.coding.doubt;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.rollcall.platform.calendar.DateRange;

/**
 * What is looked at, and when.
 *
 * @param period the days whose marks are checked; marks before it are read only to see runs and patterns
 * @param openMinutes how long the school keeps its registers open, by its own policy
 * @param today the day on which the checks are made
 * @param numbers what the council set
 */
public record Scope(
        SchoolDays days, DateRange period, int openMinutes, LocalDate today, ToIntFunction<CodingNumber> numbers) {

    public int number(CodingNumber wanted) {
        return numbers.applyAsInt(wanted);
    }

    public boolean covers(LocalDate day) {
        return period.contains(day);
    }
}
