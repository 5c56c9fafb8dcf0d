package org.rollcall.attendance.upload;

import org.rollcall.attendance.register.SettlingConflicts;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.stereotype.Component;

/** Decides a conflict of two connections for the school, or for the council as its officer. */
@Component
class DecidingConflict {

    private final Schools schools;
    private final SettlingConflicts settling;

    DecidingConflict(Schools schools, SettlingConflicts settling) {
        this.schools = schools;
        this.settling = settling;
    }

    void decide(Caller caller, String urn, String id, Version expected, ConflictDecision decision) {
        settling.settle(
                caller.tenant(),
                urn,
                id,
                expected,
                decision.decision(),
                schools.calendarFor(caller, urn),
                Actor.of(caller));
    }
}
