package org.rollcall.attendance.recalendar;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * The report of one change of a school's calendar, written when everything that depends on it has been judged again. It is never
 * changed.
 *
 * @param cause the calendar that was published, or {@code SCHOOL} when the school's own record was changed
 * @param sessionsGained sessions that the calendar has now and had not before, in the years that both of them know
 * @param registers how many registers were judged again
 * @param crossingsCome thresholds that the marks show now and that were announced
 * @param crossingsGone thresholds that the marks no longer show
 * @param marksWithoutSession marks that stand on days on which the school did not meet by the new calendar
 */
record CalendarChange(
        String schoolUrn,
        String cause,
        LocalDate changedOn,
        String changedBy,
        String calendarBefore,
        String calendarNow,
        List<String> sessionsGained,
        List<String> sessionsLost,
        long registers,
        long crossingsCome,
        long crossingsGone,
        List<MarksOfDay> marksWithoutSession) {

    CalendarChange {
        sessionsGained = List.copyOf(sessionsGained);
        sessionsLost = List.copyOf(sessionsLost);
        marksWithoutSession = List.copyOf(marksWithoutSession);
    }

    static List<String> written(List<SchoolSession> sessions) {
        return sessions.stream().map(SchoolSession::toString).toList();
    }

    /** So many marks on a day. */
    record MarksOfDay(LocalDate date, long marks) {}
}
