package org.rollcall.attendance.audit.record;

import java.time.LocalDate;
import java.time.Month;
import org.rollcall.attendance.register.year.SchoolYear;

/**
 * Which school, which school year, and what is looked at.
 *
 * @param schoolYear the year in which it begins
 * @param auditor who conducts it
 */
public record AuditPlan(String schoolUrn, int schoolYear, AuditKind kind, LocalDate plannedOn, String auditor) {

    /** An audit is of its school year: it is held before this ends. */
    LocalDate lastDay() {
        return lastDayOf(schoolYear);
    }

    /** The day before which the next annual audit is due. */
    public LocalDate nextDue() {
        return lastDayOf(schoolYear + 1);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(new SchoolYear(schoolYear).firstDay()) && !day.isAfter(lastDay());
    }

    private static LocalDate lastDayOf(int schoolYear) {
        return LocalDate.of(schoolYear + 1, Month.AUGUST, 31);
    }
}
