package org.rollcall.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * From the fifth birthday, or the next prescribed day after it, to the school leaving date of the year of the sixteenth.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1996/56/section/8">Education Act 1996 s.8</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/1998/1607">SI 1998/1607: 31 August, 31 December, 31 March</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/1997/1970">SI 1997/1970: the last Friday in June</a>
 */
public final class CompulsorySchoolAge {

    private static final MonthDay LAST_DAY_OF_SCHOOL_YEAR = MonthDay.of(Month.AUGUST, 31);

    private CompulsorySchoolAge() {}

    /** The first day of compulsory school age. */
    public static LocalDate startsOn(LocalDate dateOfBirth) {
        LocalDate fifthBirthday = dateOfBirth.plusYears(5);
        int year = fifthBirthday.getYear();
        return Stream.of(
                        LocalDate.of(year, Month.MARCH, 31),
                        LocalDate.of(year, Month.AUGUST, 31),
                        LocalDate.of(year, Month.DECEMBER, 31))
                .filter(prescribed -> !prescribed.isBefore(fifthBirthday))
                .findFirst()
                .orElseThrow();
    }

    /** The last day of compulsory school age, itself included. */
    public static LocalDate endsOn(LocalDate dateOfBirth) {
        LocalDate sixteenthBirthday = dateOfBirth.plusYears(16);
        boolean beforeNextSchoolYear = !MonthDay.from(sixteenthBirthday).isAfter(LAST_DAY_OF_SCHOOL_YEAR);
        return schoolLeavingDate(sixteenthBirthday.getYear() + (beforeNextSchoolYear ? 0 : 1));
    }

    /** Whether a child born on {@code dateOfBirth} is of compulsory school age on {@code day}, both ends included. */
    public static boolean covers(LocalDate dateOfBirth, LocalDate day) {
        return !day.isBefore(startsOn(dateOfBirth)) && !day.isAfter(endsOn(dateOfBirth));
    }

    private static LocalDate schoolLeavingDate(int year) {
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }
}
