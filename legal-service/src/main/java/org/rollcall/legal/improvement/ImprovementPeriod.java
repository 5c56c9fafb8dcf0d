package org.rollcall.legal.improvement;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;

/**
 * The length that a council's code sets for the improvement period: three to six school weeks of five days, however written.
 *
 * <p>It begins on the first school day after the notice is received and ends with its last school day; holidays, training
 * days and closures do not count.
 */
public record ImprovementPeriod(Unit unit, int value) {

    private static final int DAYS_IN_SCHOOL_WEEK = 5;
    private static final int SHORTEST = 3 * DAYS_IN_SCHOOL_WEEK;
    private static final int LONGEST = 6 * DAYS_IN_SCHOOL_WEEK;

    /** What a code counts in. */
    public enum Unit {
        SCHOOL_DAYS,
        SCHOOL_WEEKS
    }

    public ImprovementPeriod {
        int days = schoolDays(unit, value);
        if (days < SHORTEST || days > LONGEST) {
            throw new IllegalArgumentException("an improvement period is 3 to 6 school weeks, or 15 to 30 school days");
        }
    }

    /** The period of a notice that is received on a day, by the calendar of the child's school. */
    public Dates from(LocalDate receivedOn, SchoolCalendar calendar) {
        return new Dates(
                calendar.nthSchoolDayAfter(receivedOn, 1),
                calendar.nthSchoolDayAfter(receivedOn, schoolDays(unit, value)));
    }

    private static int schoolDays(Unit unit, int value) {
        return unit == Unit.SCHOOL_DAYS ? value : Math.multiplyExact(value, DAYS_IN_SCHOOL_WEEK);
    }

    /** The first and the last day of one improvement period. */
    public record Dates(LocalDate startsOn, LocalDate endsOn) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }
}
