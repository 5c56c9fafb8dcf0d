package org.rollcall.referral.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.triage.CaseOfDecision;
import org.rollcall.referral.triage.Decision;
import org.rollcall.referral.triage.DecisionRequest;
import org.rollcall.referral.triage.Outcome;
import org.rollcall.referral.triage.Triage;
import org.rollcall.referral.triage.TriageTimes;
import org.springframework.security.access.AccessDeniedException;

/** The council's steps: taking a referral into triage, and deciding it. */
final class Triaging {

    private final Aggregates<Referral> referrals;
    private final VisibleReferrals visible;
    private final CaseOfDecision cases;
    private final PupilCards cards;
    private final TriageTimes times;
    private final AccessTable access;
    private final Clock clock;

    Triaging(
            Aggregates<Referral> referrals,
            VisibleReferrals visible,
            CaseOfDecision cases,
            PupilCards cards,
            TriageTimes times,
            AccessTable access,
            Clock clock) {
        this.referrals = referrals;
        this.visible = visible;
        this.cases = cases;
        this.cards = cards;
        this.times = times;
        this.access = access;
        this.clock = clock;
    }

    /** Asks attendance-service who the pupil is, and whether there is a social worker: triage does not begin without knowing. */
    Stored<Referral> start(Caller caller, String id, Version expected) {
        Stored<Referral> stored = visible.get(caller, id, expected);
        stored.value().state().become(ReferralState.IN_TRIAGE);
        boolean socialWorker = cards.askAnew(caller.tenant(), stored.value().pupil(), Actor.of(caller))
                .filter(PupilCard::socialWorker)
                .isPresent();
        Triage triage = new Triage(LocalDate.now(clock), caller.subject(), socialWorker);
        return referrals.save(stored, stored.value().startTriage(triage), Actor.of(caller));
    }

    Stored<Referral> decide(Caller caller, String id, Version expected, DecisionRequest made) {
        Stored<Referral> stored = visible.get(caller, id, expected);
        requireAuthority(caller, made.outcome());
        Referral referral = stored.value();
        CaseId leadsTo = cases.of(caller.tenant(), made, referral.id(), referral.pupil(), referral.school());
        LocalDate today = LocalDate.now(clock);
        Decision decision = made.decision(today, leadsTo);
        Change<Referral> decided =
                referral.decide(decision, made.returnReasons(), answerBy(caller, made.outcome(), today));
        return referrals.save(stored, decided, Actor.of(caller));
    }

    private @Nullable LocalDate answerBy(Caller caller, Outcome outcome, LocalDate today) {
        return outcome.ending() == Outcome.Ending.RETURNED ? times.answerBy(caller.tenant(), today) : null;
    }

    private void requireAuthority(Caller caller, Outcome outcome) {
        String needed = ReferralAction.leadingTo(ReferralState.after(outcome)).authority();
        if (!access.authoritiesOf(caller.roles()).contains(needed)) {
            throw new AccessDeniedException("not delegated to this role");
        }
    }
}
