package org.rollcall.attendance.coding.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.SchoolDays;

/**
 * That the council reads a school's register week by week.
 *
 * @param from the first day whose week is read
 * @param until the last; null until further notice
 * @param week the Monday of the week that is read next, or from which the next is looked for
 * @param lookOn when a review may be due
 */
record QaProgramme(
        String schoolUrn, LocalDate from, @Nullable LocalDate until, LocalDate week, LocalDate lookOn) {

    static QaProgramme choose(String urn, LocalDate from, @Nullable LocalDate until, LocalDate today) {
        return new QaProgramme(urn, from, until, SchoolDays.mondayOf(from), today);
    }

    /** The same school with other days; weeks that were read are not read again. */
    QaProgramme change(LocalDate newFrom, @Nullable LocalDate newUntil, LocalDate today) {
        LocalDate monday = SchoolDays.mondayOf(newFrom);
        return new QaProgramme(schoolUrn, newFrom, newUntil, monday.isAfter(week) ? monday : week, today);
    }

    /** The school week that is to be read next, once it is over; none while the calendar shows none. */
    Optional<LocalDate> nextWeek(SchoolDays days) {
        return days.weekFrom(week);
    }

    /**
     * The day on which a week's review opens: the first school day after it, which is a Monday unless that is a bank holiday, a
     * training day or a holiday.
     */
    static Optional<LocalDate> opensOn(LocalDate monday, SchoolDays days) {
        return days.nthAfter(monday.plusDays(6), 1);
    }

    QaProgramme waitingUntil(LocalDate day) {
        return new QaProgramme(schoolUrn, from, until, week, day);
    }

    /** Where the calendar is silent it is asked again each Monday: somebody may have extended it. */
    QaProgramme waitingForCalendar(LocalDate today) {
        return waitingUntil(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    QaProgramme opened(LocalDate monday, LocalDate today) {
        return new QaProgramme(schoolUrn, from, until, monday.plusWeeks(1), today);
    }

    boolean isOver() {
        return until != null && week.isAfter(until);
    }

    Optional<LocalDate> due() {
        return isOver() ? Optional.empty() : Optional.of(lookOn);
    }
}
