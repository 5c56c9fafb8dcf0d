package org.rollcall.attendance.upload;

import java.time.Clock;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.MarkedSchool;
import org.rollcall.attendance.register.SettlingConflicts;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.stereotype.Component;

/** Decides a conflict of two connections for the school, or for the council as its officer. */
@Component
class DecidingConflict {

    private final Schools schools;
    private final Roll roll;
    private final Clock clock;
    private final SettlingConflicts settling;

    DecidingConflict(Schools schools, Roll roll, SettlingConflicts settling, Clock clock) {
        this.schools = schools;
        this.roll = roll;
        this.clock = clock;
        this.settling = settling;
    }

    void decide(Caller caller, String urn, String id, Version expected, ConflictDecision decision) {
        settling.settle(caller.tenant(), school(caller, urn), id, expected, decision.decision(), Actor.of(caller));
    }

    private MarkedSchool school(Caller caller, String urn) {
        SchoolCalendar calendar = schools.calendarFor(caller, urn);
        return new MarkedSchool(urn, calendar, new WatchedChildren(calendar, clock).find(caller.tenant(), roll));
    }
}
