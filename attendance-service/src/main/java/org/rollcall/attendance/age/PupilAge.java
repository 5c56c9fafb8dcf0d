package org.rollcall.attendance.age;

import java.time.LocalDate;
import java.time.Month;

/** Which school year a day is in, and which national curriculum year a child of an age is taught in. */
public final class PupilAge {

    private static final int YEARS_BEFORE_RECEPTION = 5;

    private PupilAge() {}

    /** The calendar year in which the school year of a day began: school years and cohorts begin on 1 September. */
    public static int schoolYearOf(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** The national curriculum year of a child's age: 0 is Reception, less is before school, more than 13 is after it. */
    static int curriculumYear(LocalDate born, LocalDate day) {
        return schoolYearOf(day) - schoolYearOf(born) - YEARS_BEFORE_RECEPTION;
    }
}
