package org.rollcall.attendance.pupil.transfer;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;

/** By when the old school sends the common transfer file; the provision stands at the rule {@code ctf.due}. */
public final class TransferFileDue {

    static final int SCHOOL_DAYS = 15;

    private TransferFileDue() {}

    /** The fifteenth school day after the pupil ceased there; an unknown day where the calendar ends before it. */
    public static LocalDate dueBy(SchoolCalendar calendar, LocalDate ceasedOn) {
        return calendar.nthSchoolDayAfter(ceasedOn, SCHOOL_DAYS);
    }
}
