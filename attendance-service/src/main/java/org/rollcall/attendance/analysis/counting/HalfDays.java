package org.rollcall.attendance.analysis.counting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/** The half-days of a school year, numbered from the morning of 1 August. */
public record HalfDays(SchoolYear year) {

    int placeOf(SchoolSession session) {
        return firstOf(session.date()) + (session.half() == Half.AM ? 0 : 1);
    }

    /** The morning of a day. */
    public int firstOf(LocalDate day) {
        return 2 * (int) ChronoUnit.DAYS.between(year.firstDay(), day);
    }

    public LocalDate dayOf(int place) {
        return year.firstDay().plusDays(place / 2);
    }

    public Half halfOf(int place) {
        return place % 2 == 0 ? Half.AM : Half.PM;
    }

    /** As many as the year has. */
    public int count() {
        return firstOf(year.after().firstDay());
    }
}
