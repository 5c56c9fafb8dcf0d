package org.rollcall.attendance.recalendar;

import java.time.LocalDate;
import java.util.SortedMap;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/** Judges all registers of a school by a calendar. Asked twice, it finds nothing more to change. */
interface JudgingAgain {

    Judged school(TenantId tenant, String urn, SchoolCalendar calendar, Actor actor);

    /** What it came to. */
    record Judged(
            long registers, long crossingsCome, long crossingsGone, SortedMap<LocalDate, Long> marksWithoutSession) {}
}
