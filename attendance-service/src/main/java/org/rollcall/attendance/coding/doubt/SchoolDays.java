package org.rollcall.attendance.coding.doubt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/** The school days of a calendar in order, counted once so that many marks can be held against them. */
public final class SchoolDays {

    private final SchoolCalendar calendar;
    private final List<LocalDate> days;
    private final Map<LocalDate, Integer> places = new HashMap<>();

    private SchoolDays(SchoolCalendar calendar) {
        this.calendar = calendar;
        this.days = calendar.schoolDays();
        for (int place = 0; place < days.size(); place++) {
            places.put(days.get(place), place);
        }
    }

    public static SchoolDays of(SchoolCalendar calendar) {
        return new SchoolDays(calendar);
    }

    public boolean contains(LocalDate day) {
        return places.containsKey(day);
    }

    public boolean holds(SchoolSession session) {
        return calendar.isSession(session);
    }

    public List<LocalDate> within(DateRange range) {
        return days.stream().filter(range::contains).toList();
    }

    /** The {@code n}th school day strictly after a day; nothing when the calendar ends first. */
    public Optional<LocalDate> nthAfter(LocalDate day, int n) {
        int place = firstNotBefore(day.plusDays(1)) + n - 1;
        return place < days.size() ? Optional.of(days.get(place)) : Optional.empty();
    }

    /** School days strictly after one day, up to and with another. */
    public int between(LocalDate after, LocalDate until) {
        return Math.max(0, firstNotBefore(until.plusDays(1)) - firstNotBefore(after.plusDays(1)));
    }

    /** The Monday of the first week with a school day that begins on or after this day's week. */
    public Optional<LocalDate> weekFrom(LocalDate day) {
        int place = firstNotBefore(mondayOf(day));
        return place < days.size() ? Optional.of(mondayOf(days.get(place))) : Optional.empty();
    }

    /** The Mondays of the school weeks that begin on or before a day, in order. */
    public List<LocalDate> weeksUntil(LocalDate day) {
        return days.stream()
                .filter(schoolDay -> !schoolDay.isAfter(day))
                .map(SchoolDays::mondayOf)
                .distinct()
                .toList();
    }

    /** Whether the second is the school day that follows the first. */
    public boolean follows(LocalDate first, LocalDate second) {
        Integer place = places.get(first);
        return place != null && Integer.valueOf(place + 1).equals(places.get(second));
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Monday to Sunday. */
    public static DateRange weekOf(LocalDate monday) {
        return new DateRange(monday, monday.plusDays(6));
    }

    private int firstNotBefore(LocalDate day) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
