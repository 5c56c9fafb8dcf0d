package org.rollcall.attendance.recalendar;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/** The sessions in which two calendars differ, in the academic years that both of them know: a year to come is no change. */
final class SessionChanges {

    /** More than a whole school year on its head. */
    private static final int MOST_LISTED = 1_000;

    private SessionChanges() {}

    /** The sessions of {@code calendar} that {@code other} does not have. */
    static List<SchoolSession> only(SchoolCalendar calendar, SchoolCalendar other) {
        Set<AcademicYear> known =
                other.schoolDays().stream().map(AcademicYear::of).collect(Collectors.toSet());
        return calendar.schoolDays().stream()
                .filter(day -> known.contains(AcademicYear.of(day)))
                .flatMap(day -> Arrays.stream(Half.values()).map(half -> new SchoolSession(day, half)))
                .filter(calendar::isSession)
                .filter(session -> !other.isSession(session))
                .limit(MOST_LISTED)
                .toList();
    }
}
