package org.rollcall.referral.referral;

import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.triage.BeginningTriage;
import org.rollcall.referral.triage.Decided;
import org.rollcall.referral.triage.Deciding;
import org.rollcall.referral.triage.DecisionRequest;
import org.rollcall.referral.triage.Outcome;
import org.rollcall.referral.triage.Triage;
import org.springframework.security.access.AccessDeniedException;

/** The council's steps: taking a referral into triage, and deciding it. */
final class Triaging {

    private final Aggregates<Referral> referrals;
    private final VisibleReferrals visible;
    private final Deciding deciding;
    private final BeginningTriage beginning;
    private final AccessTable access;

    Triaging(
            Aggregates<Referral> referrals,
            VisibleReferrals visible,
            Deciding deciding,
            BeginningTriage beginning,
            AccessTable access) {
        this.referrals = referrals;
        this.visible = visible;
        this.deciding = deciding;
        this.beginning = beginning;
        this.access = access;
    }

    /** Asks attendance-service who the pupil is, and whether there is a social worker: triage does not begin without knowing. */
    Stored<Referral> start(Seen seen) {
        Caller caller = seen.caller();
        Stored<Referral> stored = visible.get(seen);
        stored.value().state().become(ReferralState.IN_TRIAGE);
        Triage triage = beginning.begin(caller, stored.value().pupil());
        return referrals.save(stored, stored.value().startTriage(triage), Actor.of(caller));
    }

    Stored<Referral> decide(Seen seen, DecisionRequest made) {
        Caller caller = seen.caller();
        Stored<Referral> stored = visible.get(seen);
        requireAuthority(caller, made.outcome());
        Referral referral = stored.value();
        Decided decided = approved(
                deciding.decide(caller.tenant(), made, referral.id(), referral.pupil(), referral.school()),
                made,
                referral.form(),
                caller);
        Change<Referral> change = referral.decide(decided.decision(), decided.reasons(), decided.answerBy());
        return referrals.save(stored, change, Actor.of(caller));
    }

    /** A team leader who accepts what asks for a penalty notice below the threshold approves it by that. */
    private Decided approved(Decided decided, DecisionRequest made, Form form, Caller caller) {
        return form.asksBelowThreshold() && caller.has(Role.TEAM_LEADER)
                ? deciding.approving(decided, made, form.belowThresholdCode(), caller.subject())
                : decided;
    }

    private void requireAuthority(Caller caller, Outcome outcome) {
        String needed = ReferralAction.leadingTo(ReferralState.after(outcome)).authority();
        if (!access.authoritiesOf(caller.roles()).contains(needed)) {
            throw new AccessDeniedException("for a team leader");
        }
    }
}
