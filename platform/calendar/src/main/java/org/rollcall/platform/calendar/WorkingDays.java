package org.rollcall.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Monday to Friday, except bank holidays in England and Wales.
 *
 * <p>Only the post and council service targets are counted in these; statutes count calendar days or school days.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !BankHolidays.ENGLAND_AND_WALES.contains(day);
    }

    /** The {@code n}th working day after {@code day}, which itself is not counted. */
    public static LocalDate after(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("the number of working days must be 1 or more");
        }
        LocalDate found = day;
        for (int counted = 0; counted < n; ) {
            found = found.plusDays(1);
            counted += isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
