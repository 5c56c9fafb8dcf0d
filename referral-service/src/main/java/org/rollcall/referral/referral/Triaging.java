package org.rollcall.referral.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.casework.OpenCases;
import org.springframework.security.access.AccessDeniedException;

/** The council's steps: taking a referral into triage, and deciding it. */
final class Triaging {

    private final Aggregates<Referral> referrals;
    private final VisibleReferrals visible;
    private final OpenCases cases;
    private final AccessTable access;
    private final Clock clock;

    Triaging(
            Aggregates<Referral> referrals,
            VisibleReferrals visible,
            OpenCases cases,
            AccessTable access,
            Clock clock) {
        this.referrals = referrals;
        this.visible = visible;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    Stored<Referral> start(Caller caller, String id, Version expected) {
        Stored<Referral> stored = visible.get(caller, id, expected);
        return referrals.save(stored, stored.value().startTriage(), Actor.of(caller));
    }

    Stored<Referral> decide(Caller caller, String id, Version expected, DecisionRequest made) {
        Stored<Referral> stored = visible.get(caller, id, expected);
        requireAuthority(caller, made.outcome());
        Decision decision = made.decision(LocalDate.now(clock), caseFor(caller, stored.value(), made));
        return referrals.save(stored, stored.value().decide(decision, made.returnReasons()), Actor.of(caller));
    }

    private void requireAuthority(Caller caller, Outcome outcome) {
        String needed = ReferralAction.leadingTo(outcome.leadsTo()).authority();
        if (!access.authoritiesOf(caller.roles()).contains(needed)) {
            throw new AccessDeniedException("not delegated to this role");
        }
    }

    /** The case follows from the referral, so that a decision and its event name it before it opens. */
    private @Nullable CaseId caseFor(Caller caller, Referral referral, DecisionRequest made) {
        if (made.outcome() == Outcome.MERGE_WITH_EXISTING_CASE) {
            return openCase(caller, referral, made.existingCase());
        }
        return made.outcome().leadsTo() == ReferralState.ACCEPTED ? newCase(referral.id()) : null;
    }

    private CaseId openCase(Caller caller, Referral referral, CaseId existing) {
        if (!cases.isOpenFor(caller.tenant(), existing, referral.pupil(), referral.school())) {
            throw new Refused(List.of(new FailingGuard(
                    "NO_OPEN_CASE",
                    "the case named is not an open case of this pupil at this school",
                    ReferralState.PROVISION)));
        }
        return existing;
    }

    static CaseId newCase(ReferralId referral) {
        return new CaseId(Ids.from("case", referral.value()));
    }
}
