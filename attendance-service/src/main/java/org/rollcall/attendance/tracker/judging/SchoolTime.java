package org.rollcall.attendance.tracker.judging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/** The days and weeks of one school, counted once for all its pupils. */
public final class SchoolTime {

    private static final int ROLLING_WEEKS = AbsenceMeasures.THRESHOLD_SCHOOL_WEEKS;

    private final SchoolCalendar calendar;
    private final NavigableSet<LocalDate> days;
    private final NavigableSet<LocalDate> weeks;
    private final RollingSchoolWeeks tenWeeks;

    private SchoolTime(SchoolCalendar calendar) {
        this.calendar = calendar;
        this.days = new TreeSet<>(calendar.schoolDays());
        this.weeks = new TreeSet<>(calendar.schoolWeeks());
        this.tenWeeks = new RollingSchoolWeeks(List.copyOf(weeks), ROLLING_WEEKS);
    }

    public static SchoolTime of(SchoolCalendar calendar) {
        return new SchoolTime(calendar);
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static SchoolYear yearOfWeek(LocalDate monday) {
        return SchoolYear.of(monday.plusDays(4));
    }

    /** Whether the school met for a session: a half day may be closed by itself. */
    boolean isSession(SchoolSession session) {
        return calendar.isSession(session);
    }

    /** How many sessions a school day had. */
    long sessionsOn(LocalDate day) {
        return Arrays.stream(Half.values())
                .filter(half -> isSession(new SchoolSession(day, half)))
                .count();
    }

    /** The first school day of the week that begins with a Monday; none in a holiday. */
    public Optional<LocalDate> firstDayOfWeek(LocalDate monday) {
        return Optional.ofNullable(days.ceiling(monday)).filter(day -> day.isBefore(monday.plusWeeks(1)));
    }

    /** The day on which the school meets again after the week of a day; none where the calendar ends. */
    public Optional<LocalDate> firstDayAfterWeekOf(LocalDate day) {
        return Optional.ofNullable(days.ceiling(mondayOf(day).plusWeeks(1)));
    }

    /** The school days from one day to another, both included. */
    NavigableSet<LocalDate> days(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? new TreeSet<>() : days.subSet(from, true, to, true);
    }

    /** The last school weeks that have begun by a day, oldest first. */
    List<LocalDate> weeksUntil(LocalDate day, int most) {
        List<LocalDate> latestFirst =
                weeks.headSet(day, true).descendingSet().stream().limit(most).toList();
        return latestFirst.reversed();
    }

    /** The school weeks that begin on or after one day and before another. */
    List<LocalDate> weeksBetween(LocalDate from, LocalDate before) {
        return from.isBefore(before) ? List.copyOf(weeks.subSet(from, before)) : List.of();
    }

    /** The school weeks of the day's school year that have begun by the day. */
    List<LocalDate> weeksOfYearUntil(LocalDate day) {
        SchoolYear year = SchoolYear.of(day);
        return weeks.headSet(day, true).tailSet(mondayOf(year.firstDay())).stream()
                .filter(monday -> yearOfWeek(monday).equals(year))
                .toList();
    }

    /** The {@code n}th school day, a day itself being the first when it is one; none where the calendar ends before. */
    Optional<LocalDate> nthDayFrom(LocalDate day, int n) {
        return days.tailSet(day, true).stream().skip(n - 1L).findFirst();
    }

    RollingSchoolWeeks tenWeeks() {
        return tenWeeks;
    }

    /** The Monday with which the window of ten school weeks begins that ends with the day's. */
    Optional<LocalDate> tenWeeksBegin(LocalDate day) {
        return tenWeeks.firstWeekOfWindowEndingOn(day);
    }
}
