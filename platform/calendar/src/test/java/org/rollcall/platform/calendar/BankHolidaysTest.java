package org.rollcall.platform.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The listed days are those that the Act, the common law and the usual proclamations give. */
class BankHolidaysTest {

    static IntStream listedYears() {
        return IntStream.rangeClosed(
                BankHolidays.ENGLAND_AND_WALES.firstYear(), BankHolidays.ENGLAND_AND_WALES.lastYear());
    }

    @ParameterizedTest
    @MethodSource("listedYears")
    void each_listed_year_has_the_days_that_the_law_gives(int year) {
        Set<LocalDate> listed = new TreeSet<>();
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(BankHolidays.ENGLAND_AND_WALES::contains)
                .forEach(listed::add);

        assertThat(listed).isEqualTo(byLaw(year));
    }

    private static Set<LocalDate> byLaw(int year) {
        LocalDate easter = easterSunday(year);
        Set<LocalDate> days = new TreeSet<>(Set.of(
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(MONDAY))));
        days.add(nextWeekdayNotIn(days, LocalDate.of(year, Month.JANUARY, 1)));
        days.add(nextWeekdayNotIn(days, LocalDate.of(year, Month.DECEMBER, 25)));
        days.add(nextWeekdayNotIn(days, LocalDate.of(year, Month.DECEMBER, 26)));
        return days;
    }

    private static LocalDate nextWeekdayNotIn(Set<LocalDate> taken, LocalDate day) {
        LocalDate next = day;
        while (Set.<DayOfWeek>of(SATURDAY, SUNDAY).contains(next.getDayOfWeek()) || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The computus of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
