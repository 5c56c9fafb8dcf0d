package org.rollcall.attendance.deletion.ground;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;

/** Ground H: leave of absence ended, and the pupil did not return within ten school days (reg. 9(1)(h)). */
public final class NoReturnFromLeave {

    private static final int DAYS = 10;

    private NoReturnFromLeave() {}

    public static LocalDate tenthDay(SchoolCalendar calendar, LocalDate leaveEndedOn) {
        return calendar.nthSchoolDayAfter(leaveEndedOn, DAYS);
    }

    /** The tenth day must be over. */
    public static LocalDate earliestDeletion(LocalDate tenthDay) {
        return tenthDay.plusDays(1);
    }
}
