package org.rollcall.attendance.coding.unexplained;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.UnknownDay;
import org.rollcall.platform.rules.InvalidInput;

/**
 * Code N says that the reason for absence is not yet established. It must be amended within five school days; where no reason was
 * found by then, the code is O.
 */
public final class CodeN {

    public static final String SYMBOL = AttendanceCodes.NO_REASON_YET;
    static final String ELSE = AttendanceCodes.NO_REASON_FOUND;
    private static final int SCHOOL_DAYS = 5;

    private CodeN() {}

    /** The last day on which N may stand for a session of that day. */
    static LocalDate amendBy(SchoolCalendar calendar, LocalDate sessionOn, String field) {
        if (sessionOn.isBefore(calendar.firstDay()) || sessionOn.isAfter(calendar.lastDay())) {
            throw new InvalidInput(
                    field,
                    "CALENDAR_INCOMPLETE: the calendar runs from %s to %s; give a day in it, or a calendar that has the day"
                            .formatted(calendar.firstDay(), calendar.lastDay()));
        }
        if (!calendar.isSchoolDay(sessionOn)) {
            throw new InvalidInput(field, "must be a school day: the calendar has no session on this day");
        }
        try {
            return calendar.nthSchoolDayAfter(sessionOn, SCHOOL_DAYS);
        } catch (UnknownDay beyond) {
            throw incomplete(beyond);
        }
    }

    /** The same over days counted already; nothing when the calendar ends before the day is reached. */
    public static Optional<LocalDate> amendBy(SchoolDays days, LocalDate sessionOn) {
        return days.nthAfter(sessionOn, SCHOOL_DAYS);
    }

    /** Whether code N of a session may still stand on a day; without an end where the calendar has none. */
    public static boolean mayStandOn(LocalDate day, SchoolDays days, LocalDate sessionOn) {
        return amendBy(days, sessionOn).map(last -> !day.isAfter(last)).orElse(true);
    }

    private static InvalidInput incomplete(UnknownDay beyond) {
        InvalidInput invalid = new InvalidInput("/calendar", "CALENDAR_INCOMPLETE: " + beyond.getMessage());
        invalid.initCause(beyond);
        return invalid;
    }
}
