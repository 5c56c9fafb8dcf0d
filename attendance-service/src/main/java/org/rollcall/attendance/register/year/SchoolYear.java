package org.rollcall.attendance.register.year;

import java.time.LocalDate;
import java.time.Month;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * The school year that begins with the first term after July, known by the year in which it begins (Education Act 1996 s.579).
 */
public record SchoolYear(int begins) {

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    public SchoolYear before() {
        return new SchoolYear(begins - 1);
    }

    public SchoolYear after() {
        return new SchoolYear(begins + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(begins, Month.AUGUST, 1);
    }

    /** Half-days from the first of August on, counted from 0; a weekend has its places too. */
    public int placeOf(SchoolSession session) {
        if (!contains(session.date())) {
            throw new IllegalArgumentException("The session belongs to another school year");
        }
        long days = session.date().toEpochDay() - firstDay().toEpochDay();
        return (int) days * 2 + (session.half() == Half.AM ? 0 : 1);
    }

    public SchoolSession sessionAt(int place) {
        return new SchoolSession(firstDay().plusDays(place / 2), place % 2 == 0 ? Half.AM : Half.PM);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }
}
