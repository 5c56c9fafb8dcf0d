package org.rollcall.attendance.calendar.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.UnknownDay;
import org.rollcall.platform.calendar.WorkingDays;

/**
 * What a year's dates look wrong in, though they contradict nothing: a maintained school meets for 380 sessions (SI 1999/3181 reg
 * 3), five days are usual for training, and a bank holiday in term is easily forgotten.
 */
public final class CalendarWarnings {

    private static final int SESSIONS_OF_A_YEAR = 380;

    private final List<CalendarWarning> warnings = new ArrayList<>();

    private CalendarWarnings() {}

    public static List<CalendarWarning> of(SchoolCalendar calendar, boolean maintained, int mostInsetDays) {
        CalendarWarnings found = new CalendarWarnings();
        found.sessions(calendar, maintained);
        found.inset(calendar, mostInsetDays);
        found.bankHolidays(calendar);
        return List.copyOf(found.warnings);
    }

    public static int sessionsOf(SchoolCalendar calendar) {
        long closed = calendar.halfDayClosures().stream()
                .filter(half -> calendar.isSchoolDay(half.date()))
                .count();
        return calendar.schoolDays().size() * 2 - (int) closed;
    }

    private void sessions(SchoolCalendar calendar, boolean maintained) {
        int sessions = sessionsOf(calendar);
        if (maintained && sessions != SESSIONS_OF_A_YEAR) {
            warn(
                    "NOT_190_DAYS",
                    "The year has %d sessions on %d days; a maintained school meets for 380 on 190."
                            .formatted(sessions, calendar.schoolDays().size()));
        }
    }

    private void inset(SchoolCalendar calendar, int most) {
        if (calendar.insetDays().size() > most) {
            warn(
                    "MANY_INSET_DAYS",
                    "There are %d training days; %d are usual."
                            .formatted(calendar.insetDays().size(), most));
        }
    }

    private void bankHolidays(SchoolCalendar calendar) {
        calendar.schoolDays().stream()
                .filter(day -> !calendar.extraDays().contains(day))
                .filter(CalendarWarnings::isBankHoliday)
                .forEach(day -> warn("BANK_HOLIDAY_IN_TERM", day + " is a bank holiday and counts as a school day."));
    }

    private static boolean isBankHoliday(LocalDate schoolDay) {
        try {
            return !WorkingDays.isWorkingDay(schoolDay);
        } catch (UnknownDay notListedYet) {
            return false;
        }
    }

    private void warn(String code, String detail) {
        warnings.add(new CalendarWarning(code, detail));
    }
}
