package org.rollcall.platform.retention;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The date from which a record's time runs: a value in its state. A record that does not have it yet is kept.
 *
 * @param path below the state: a date, or a number of a year
 * @param yearEnds for a number of a year: the day of the following one on which that year is over
 */
public record Trigger(String path, @Nullable MonthDay yearEnds) {

    /** A date in the state. */
    public static Trigger day(String path) {
        return new Trigger(path, null);
    }

    /** The end of a year that is named by the calendar year in which it begins. */
    public static Trigger endOfYear(String path, MonthDay yearEnds) {
        return new Trigger(path, yearEnds);
    }

    public Class<?> type() {
        return yearEnds == null ? LocalDate.class : int.class;
    }

    /** The date that a stored value stands for. */
    LocalDate date(Object value) {
        return yearEnds == null
                ? LocalDate.parse(value.toString())
                : yearEnds.atYear(Integer.parseInt(value.toString()) + 1);
    }

    /** The last stored value whose date is not after that day. */
    Object latest(LocalDate day) {
        if (yearEnds == null) {
            return day.toString();
        }
        int begins = day.getYear() - 1;
        return yearEnds.atYear(begins + 1).isAfter(day) ? begins - 1 : begins;
    }
}
