package org.rollcall.attendance.returns.due;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.KnownSchool;

/** Where a pupil's coming or going lies in the life of a school: with the intake of the youngest class, or the leavers of the oldest. */
public final class SchoolStage {

    private static final List<String> BELOW_RECEPTION = List.of("N1", "N2");

    private final KnownSchool school;
    private final KnownPupil pupil;

    public SchoolStage(KnownSchool school, KnownPupil pupil) {
        this.school = school;
        this.pupil = pupil;
    }

    public boolean inYoungestClass(LocalDate day) {
        return pupil.yearOn(school.urn(), day)
                .filter(year -> number(year) == school.mostJuniorYear())
                .isPresent();
    }

    public boolean inOldestClass(LocalDate day) {
        return pupil.yearOn(school.urn(), day)
                .filter(year -> number(year) == school.mostSeniorYear())
                .isPresent();
    }

    /** From 1 August on up to the first day on which the school meets: a roll often says the first day of term, training or not. */
    public boolean beginsWithTheSchoolYear(LocalDate joined) {
        LocalDate begins = SchoolYear.of(joined).firstDay();
        List<LocalDate> days =
                school.calendar().schoolDays(begins, begins.plusYears(1).minusDays(1));
        return !days.isEmpty() && !joined.isAfter(days.getFirst());
    }

    /** At or after the last day on which the school meets in a school year, before the next one begins in September. */
    public boolean atOrAfterEndOfLastTerm(LocalDate left) {
        LocalDate summersEnd = LocalDate.of(left.getYear(), Month.AUGUST, 31);
        if (left.isAfter(summersEnd)) {
            return false;
        }
        List<LocalDate> days =
                school.calendar().schoolDays(summersEnd.minusYears(1).plusDays(1), summersEnd);
        return !days.isEmpty() && !left.isBefore(days.getLast());
    }

    private static int number(YearGroup year) {
        int below = BELOW_RECEPTION.indexOf(year.value());
        if (below >= 0) {
            return below - BELOW_RECEPTION.size();
        }
        return year.value().equals("R") ? 0 : Integer.parseInt(year.value());
    }
}
