package org.rollcall.referral.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.consultation.Consultation;
import org.rollcall.referral.consultation.Consultations;
import org.springframework.security.access.AccessDeniedException;

/** The work itself: for the officer who has the case, or a team leader. */
final class WorkingOnCases {

    private final Aggregates<Case> cases;
    private final VisibleCases visible;
    private final Consultations consultations;
    private final EvidenceForLaw evidence;
    private final Clock clock;

    WorkingOnCases(
            Aggregates<Case> cases,
            VisibleCases visible,
            Consultations consultations,
            EvidenceForLaw evidence,
            Clock clock) {
        this.cases = cases;
        this.visible = visible;
        this.consultations = consultations;
        this.evidence = evidence;
        this.clock = clock;
    }

    Stored<Case> requestLegalAction(Seen seen) {
        TenantId council = seen.caller().tenant();
        String by = seen.caller().subject();
        return work(
                seen,
                (asked, today) -> asked.requestLegalAction(
                        isToBeConsulted(council, asked, today), evidence.plan(council, asked, by, today)));
    }

    /** A child who is flagged, or has a social worker on record whom nobody has asked in this turn of the case. */
    private boolean isToBeConsulted(TenantId tenant, Case asked, LocalDate today) {
        Optional<Consultation> owed = consultations.owed(tenant, asked.pupil(), today);
        boolean done = owed.flatMap(Consultation::askedOn)
                .filter(on -> TurnToLaw.includes(asked, on))
                .isPresent();
        return !done && (owed.isPresent() || asked.isFlaggedForSocialWorker());
    }

    /** One step of the work, given the case and the day. */
    Stored<Case> work(Seen seen, BiFunction<Case, LocalDate, Change<Case>> step) {
        Stored<Case> stored = visible.get(seen);
        if (!mayWorkOn(seen.caller(), stored.value())) {
            throw new AccessDeniedException("for the allocated officer or a team leader");
        }
        return cases.save(stored, step.apply(stored.value(), LocalDate.now(clock)), Actor.of(seen.caller()));
    }

    static boolean mayWorkOn(Caller caller, Case asked) {
        return caller.has(Role.TEAM_LEADER) || asked.isAllocatedTo(caller.subject());
    }
}
