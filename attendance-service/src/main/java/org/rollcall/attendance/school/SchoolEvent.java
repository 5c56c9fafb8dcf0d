package org.rollcall.attendance.school;

import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Event;

/** What others may learn of a school. */
sealed interface SchoolEvent extends Event {

    record Recorded(String urn, SchoolType type, SchoolPhase phase, boolean commissioning, SchoolCalendar calendar)
            implements SchoolEvent {}
}
