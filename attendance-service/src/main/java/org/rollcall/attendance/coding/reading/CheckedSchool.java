package org.rollcall.attendance.coding.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rollcall.attendance.coding.check.Checks;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.platform.calendar.DateRange;

/** A school with everything that the checks ask, read once. */
public record CheckedSchool(
        String name,
        SchoolDays days,
        int openMinutes,
        Map<CodingNumber, Integer> numbers,
        Collection<CheckedPupil> pupils) {

    /** What the checks doubt about these days, as it stands today. */
    public List<Doubt> doubts(DateRange period, LocalDate today) {
        return Checks.doubts(pupils, scope(period, today));
    }

    /** The same of some pupils only, such as a sample. */
    public List<Doubt> doubts(Collection<String> pupilIds, DateRange period, LocalDate today) {
        return Checks.doubts(
                pupils.stream().filter(pupil -> pupilIds.contains(pupil.id())).toList(), scope(period, today));
    }

    public int number(CodingNumber wanted) {
        return numbers.getOrDefault(wanted, wanted.standard());
    }

    private Scope scope(DateRange period, LocalDate today) {
        return new Scope(days, period, openMinutes, today, this::number);
    }
}
