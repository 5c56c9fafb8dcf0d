package org.rollcall.referral.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;

/**
 * What becomes of a case's referrals to partner services when the case ends: they stay with the services, for a family's place on a
 * waiting list does not depend on the case. Only nobody waits for an answer here any more.
 */
final class LeavingPartners implements EndsWithCase {

    private final RecordsOfCase<PartnerReferral> referrals;

    LeavingPartners(Aggregates<PartnerReferral> referrals) {
        this.referrals = new RecordsOfCase<>(referrals, PartnerReferralAggregate.CASE);
    }

    @Override
    public void end(TenantId tenant, CaseEnd end, Actor actor) {
        referrals.each(tenant, end.caseId(), actor, referral -> left(referral, end));
    }

    /** Whenever that was: it can still be heard of. */
    @Override
    public List<Anew> endedWith(TenantId tenant, CaseId caseId, LocalDate since) {
        return referrals.all(tenant, caseId).stream()
                .filter(found -> found.value().state() == PartnerReferralState.NOT_AWAITED)
                .map(found -> new Anew(Anew.Kind.PARTNER_REFERRAL, found.id()))
                .toList();
    }

    private static Optional<Change<PartnerReferral>> left(PartnerReferral referral, CaseEnd end) {
        return referral.state().next().contains(PartnerReferralState.NOT_AWAITED)
                ? Optional.of(referral.awaitNoLonger(end.on()))
                : Optional.empty();
    }
}
