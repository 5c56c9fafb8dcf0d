package org.rollcall.referral.partner;

import java.util.stream.Stream;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;

/** What a case's referrals to partner services prove: that those are involved, unless the referral was withdrawn. */
final class ProvingPartners implements ProvesEvidence {

    private final RecordsOfCase<PartnerReferral> referrals;

    ProvingPartners(Aggregates<PartnerReferral> referrals) {
        this.referrals = new RecordsOfCase<>(referrals, PartnerReferralAggregate.CASE);
    }

    @Override
    public Stream<Proof> proofs(TenantId tenant, AboutCase about) {
        return referrals.all(tenant, about.caseId()).stream().map(Stored::value).flatMap(ProvingPartners::proofs);
    }

    static Stream<Proof> proofs(PartnerReferral referral) {
        PartnerFacts facts = referral.facts();
        return referral.state() == PartnerReferralState.WITHDRAWN
                ? Stream.empty()
                : Stream.of(new Proof(
                        EvidenceKind.AGENCY_INVOLVEMENT,
                        Ground.of(Source.PARTNER_REFERRAL, facts.id().value(), facts.madeOn())));
    }
}
