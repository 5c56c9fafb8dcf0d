package org.rollcall.attendance.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;

/** What others may learn of calendars. */
sealed interface CalendarEvent extends Event {

    enum Owner {
        COUNCIL,
        SCHOOL
    }

    record Published(
            String calendarId,
            Owner owner,
            @Nullable String schoolUrn,
            String academicYear,
            int version,
            @Nullable Integer supersedes,
            LocalDate publishedOn,
            LocalDate firstDay,
            LocalDate lastDay,
            int schoolDays)
            implements CalendarEvent {}
}
