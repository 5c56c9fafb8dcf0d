package org.rollcall.attendance.register;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * A time during which the threshold stands: a run of unauthorised sessions each of which has ten or more in its window.
 *
 * @param metOn the session at which the count came to ten
 * @param lastOn the last session of the run so far
 * @param windowFirstWeek the first week of the window in which it was met
 * @param count what the last session's window holds
 */
record Episode(SchoolSession metOn, SchoolSession lastOn, LocalDate windowFirstWeek, int count) {

    boolean overlaps(Episode other) {
        return metOn.compareTo(other.lastOn) <= 0 && other.metOn.compareTo(lastOn) <= 0;
    }

    Episode through(SchoolSession session, int newCount) {
        return new Episode(metOn, session, windowFirstWeek, newCount);
    }
}
