package org.rollcall.attendance.threshold.mark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * A school's sessions and weeks, numbered. Worked out once for a file of marks, so that judging a register asks no calendar.
 *
 * <p>Sessions are numbered without gaps over holidays and closures: two marks follow each other when their sessions' numbers do.
 * So are weeks, of which only those with a session count.
 */
public final class SchoolTime {

    public static final int NONE = -1;

    private static final int HALVES_OF_WEEK = 14;

    private final long firstHalfDay;
    private final int[] numbers;
    private final int[] weeks;
    private final List<LocalDate> mondays;

    private SchoolTime(long firstHalfDay, int[] numbers, int[] weeks, List<LocalDate> mondays) {
        this.firstHalfDay = firstHalfDay;
        this.numbers = numbers;
        this.weeks = weeks;
        this.mondays = mondays;
    }

    public static SchoolTime of(SchoolCalendar calendar) {
        List<LocalDate> mondays = calendar.schoolWeeks();
        if (mondays.isEmpty()) {
            return new SchoolTime(0, new int[0], new int[0], List.of());
        }
        long first = halfDay(mondays.getFirst(), Half.AM);
        int span = (int) (halfDay(mondays.getLast(), Half.AM) - first) / HALVES_OF_WEEK + 1;
        return new SchoolTime(first, numbers(calendar, first, span), weeks(mondays, first, span), List.copyOf(mondays));
    }

    private static int[] numbers(SchoolCalendar calendar, long first, int weeks) {
        int[] numbers = new int[weeks * HALVES_OF_WEEK];
        Arrays.fill(numbers, NONE);
        int next = 0;
        for (LocalDate day : calendar.schoolDays()) {
            for (Half half : Half.values()) {
                if (calendar.isSession(new SchoolSession(day, half))) {
                    numbers[(int) (halfDay(day, half) - first)] = next++;
                }
            }
        }
        return numbers;
    }

    private static int[] weeks(List<LocalDate> mondays, long first, int span) {
        int[] weeks = new int[span];
        Arrays.fill(weeks, NONE);
        for (int week = 0; week < mondays.size(); week++) {
            weeks[(int) (halfDay(mondays.get(week), Half.AM) - first) / HALVES_OF_WEEK] = week;
        }
        return weeks;
    }

    public static long halfDay(LocalDate day, Half half) {
        return day.toEpochDay() * 2 + (half == Half.AM ? 0 : 1);
    }

    public static SchoolSession session(long halfDay) {
        return new SchoolSession(LocalDate.ofEpochDay(halfDay / 2), halfDay % 2 == 0 ? Half.AM : Half.PM);
    }

    /** The number of the session held then; {@link #NONE} when the school did not meet. */
    public int number(long halfDay) {
        long place = halfDay - firstHalfDay;
        return place < 0 || place >= numbers.length ? NONE : numbers[(int) place];
    }

    public boolean held(SchoolSession session) {
        return number(halfDay(session.date(), session.half())) != NONE;
    }

    /** How many sessions were held on the day that this half-day is part of. */
    int heldOnDayOf(long halfDay) {
        return (number(halfDay) == NONE ? 0 : 1) + (number(halfDay ^ 1) == NONE ? 0 : 1);
    }

    /** The number of the school week; of a half-day on which the school met. */
    int week(long halfDay) {
        return weeks[(int) (halfDay - firstHalfDay) / HALVES_OF_WEEK];
    }

    /** The Monday with which a window of so many school weeks begins that ends with this one. */
    public LocalDate windowBegins(int week, int weeksInWindow) {
        return mondays.get(Math.max(0, week - weeksInWindow + 1));
    }

    /** The first school week that begins or goes on at this day or later, numbered; as many as there are when there is none. */
    public int firstWeekFrom(LocalDate day) {
        int found = 0;
        while (found < mondays.size() && mondays.get(found).plusDays(6).isBefore(day)) {
            found++;
        }
        return found;
    }
}
