package org.rollcall.referral.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.springframework.security.access.AccessDeniedException;

/** The council's steps in a case. */
final class WorkingOnCases {

    private final Aggregates<Case> cases;
    private final VisibleCases visible;
    private final Clock clock;

    WorkingOnCases(Aggregates<Case> cases, VisibleCases visible, Clock clock) {
        this.cases = cases;
        this.visible = visible;
        this.clock = clock;
    }

    Stored<Case> allocate(Caller caller, String id, Version expected, String officer) {
        Stored<Case> stored = visible.get(caller, id, expected);
        return save(stored, stored.value().allocate(officer), caller);
    }

    Stored<Case> requestLegalAction(Caller caller, String id, Version expected) {
        Stored<Case> stored = visible.get(caller, id, expected);
        if (!mayRequestLegalAction(caller, stored.value())) {
            throw new AccessDeniedException("for the allocated officer or a team leader");
        }
        return save(stored, stored.value().requestLegalAction(LocalDate.now(clock)), caller);
    }

    Stored<Case> close(Caller caller, String id, Version expected, CloseReason reason) {
        Stored<Case> stored = visible.get(caller, id, expected);
        return save(stored, stored.value().close(reason), caller);
    }

    static boolean mayRequestLegalAction(Caller caller, Case asked) {
        return caller.has(Role.TEAM_LEADER) || asked.isAllocatedTo(caller.subject());
    }

    private Stored<Case> save(Stored<Case> stored, Change<Case> change, Caller caller) {
        return cases.save(stored, change, Actor.of(caller));
    }
}
