package org.rollcall.attendance.school;

import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Event;

/** What others may learn of a school. */
sealed interface SchoolEvent extends Event {

    /** @param establishment the type that the national register gives it, where {@code type} is the kind that duties tell apart */
    record Recorded(
            String urn,
            SchoolType type,
            SchoolPhase phase,
            boolean commissioning,
            SchoolCalendar calendar,
            String establishment)
            implements SchoolEvent {}
}
