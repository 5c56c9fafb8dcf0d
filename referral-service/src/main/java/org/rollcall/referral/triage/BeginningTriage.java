package org.rollcall.referral.triage;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.consultation.Consultations;
import org.rollcall.referral.pupil.PupilCards;

/** Begins triage with what must be known for it: who the pupil is, and whether there is a social worker. */
public final class BeginningTriage {

    private final PupilCards cards;
    private final Consultations consultations;
    private final Clock clock;

    BeginningTriage(PupilCards cards, Consultations consultations, Clock clock) {
        this.cards = cards;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Asks attendance-service first: a social worker whom only the school's record knows counts as one who is written down here. */
    public Triage begin(Caller caller, PupilId pupil) {
        LocalDate today = LocalDate.now(clock);
        cards.askAnew(caller.tenant(), pupil, Actor.of(caller));
        boolean socialWorker = consultations.owed(caller.tenant(), pupil, today).isPresent();
        return new Triage(today, caller.subject(), socialWorker);
    }
}
