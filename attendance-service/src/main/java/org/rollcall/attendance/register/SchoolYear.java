package org.rollcall.attendance.register;

import java.time.LocalDate;
import java.time.Month;

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

    boolean contains(LocalDate day) {
        return of(day).equals(this);
    }
}
