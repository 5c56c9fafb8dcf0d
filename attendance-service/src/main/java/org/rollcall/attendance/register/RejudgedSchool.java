package org.rollcall.attendance.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What judging a school's registers again came to.
 *
 * @param registers how many were judged
 * @param crossingsCome announced now
 * @param crossingsGone that the marks no longer show
 * @param marksWithoutSession how many marks stand on days on which the calendar has no session, by day
 */
public record RejudgedSchool(
        long registers, long crossingsCome, long crossingsGone, SortedMap<LocalDate, Long> marksWithoutSession) {

    static final RejudgedSchool NOTHING = new RejudgedSchool(0, 0, 0, Collections.emptySortedMap());

    public RejudgedSchool {
        marksWithoutSession = Collections.unmodifiableSortedMap(new TreeMap<>(marksWithoutSession));
    }

    RejudgedSchool plus(RejudgedSchool more) {
        SortedMap<LocalDate, Long> days = new TreeMap<>(marksWithoutSession);
        more.marksWithoutSession.forEach((day, marks) -> days.merge(day, marks, Long::sum));
        return new RejudgedSchool(
                registers + more.registers,
                crossingsCome + more.crossingsCome,
                crossingsGone + more.crossingsGone,
                days);
    }
}
