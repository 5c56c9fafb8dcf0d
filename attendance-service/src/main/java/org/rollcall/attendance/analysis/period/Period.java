package org.rollcall.attendance.analysis.period;

import java.time.LocalDate;
import org.rollcall.attendance.register.year.SchoolYear;

/** The days that figures are about, both included. */
public record Period(LocalDate from, LocalDate to) {

    public static Period of(SchoolYear year) {
        return new Period(year.firstDay(), year.after().firstDay().minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** From the earlier beginning to the later end. */
    Period with(Period other) {
        return new Period(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
