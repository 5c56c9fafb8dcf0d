package org.rollcall.platform.calendar;

import java.time.LocalDate;
import java.time.Period;

/**
 * A length of time counted as the enactment words it.
 *
 * <ul>
 *   <li>"<i>n</i> days <b>beginning with</b> a day": that day is the first of them.
 *   <li>"within <i>n</i> months <b>from</b> (or after) a day": that day is not counted; the last day bears its number.
 *   <li>"<i>n</i> years <b>ending with</b> a day": that day is the last of them.
 * </ul>
 *
 * <p>Where a month lacks the day of that number, its last day stands in for it (<i>Dodds v Walker</i> [1981] 1 WLR 1027).
 */
public record StatutoryPeriod(Period length) {

    public StatutoryPeriod {
        boolean inDays = !length.equals(length.withDays(0));
        boolean inMonths = length.toTotalMonths() != 0;
        if (length.isNegative() || inDays == inMonths) {
            throw new IllegalArgumentException("a statutory period is a number of days, or of months and years");
        }
    }

    public static StatutoryPeriod ofDays(int days) {
        return new StatutoryPeriod(Period.ofDays(days));
    }

    public static StatutoryPeriod ofWeeks(int weeks) {
        return new StatutoryPeriod(Period.ofWeeks(weeks));
    }

    public static StatutoryPeriod ofMonths(int months) {
        return new StatutoryPeriod(Period.ofMonths(months));
    }

    public static StatutoryPeriod ofYears(int years) {
        return new StatutoryPeriod(Period.ofYears(years));
    }

    /** The last day of the period beginning with {@code first}. A year beginning with 29 February ends with 28 February. */
    public LocalDate lastDayBeginningWith(LocalDate first) {
        LocalDate next = first.plus(length);
        return isClamped(first, next) ? next : next.minusDays(1);
    }

    /** The first day on which the period beginning with {@code first} is over. */
    public LocalDate firstDayAfterBeginningWith(LocalDate first) {
        return lastDayBeginningWith(first).plusDays(1);
    }

    /** Whether {@code day} lies in the period beginning with {@code first}. */
    public boolean beginningWith(LocalDate first, LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(lastDayBeginningWith(first));
    }

    /** The last day of the period after {@code event}, the day of the event not counted. */
    public LocalDate lastDayAfter(LocalDate event) {
        return event.plus(length);
    }

    /** The first day of the period ending with {@code last}. */
    public LocalDate firstDayEndingWith(LocalDate last) {
        return last.minus(length).plusDays(1);
    }

    /** Whether {@code day} lies in the period ending with {@code last}. */
    public boolean endingWith(LocalDate last, LocalDate day) {
        return !day.isBefore(firstDayEndingWith(last)) && !day.isAfter(last);
    }

    private boolean isClamped(LocalDate first, LocalDate next) {
        return length.toTotalMonths() != 0 && next.getDayOfMonth() != first.getDayOfMonth();
    }
}
