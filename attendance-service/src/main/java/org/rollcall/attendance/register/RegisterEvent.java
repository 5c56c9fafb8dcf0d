package org.rollcall.attendance.register;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.store.Event;

/** What others may learn of a register: sessions and unauthorised codes, never a health or other code, never a name. */
sealed interface RegisterEvent extends Event {

    record ThresholdReached(
            String pupilId,
            String schoolUrn,
            LocalDate metOn,
            Half session,
            LocalDate windowFirstWeek,
            int count,
            List<ReliedOn> sessions)
            implements RegisterEvent {}

    /** One of the sessions that make up the count. */
    record ReliedOn(LocalDate date, Half session, String code) {}
}
