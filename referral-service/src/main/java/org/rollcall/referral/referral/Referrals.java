package org.rollcall.referral.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.form.Form;

/** Referrals for the rest of the service to read. */
public final class Referrals {

    private static final int MOST_OF_A_PUPIL = 50;

    private final Aggregates<Referral> referrals;
    private final VisibleReferrals visible;

    Referrals(Aggregates<Referral> referrals, VisibleReferrals visible) {
        this.referrals = referrals;
        this.visible = visible;
    }

    public Optional<KnownReferral> find(TenantId tenant, ReferralId id) {
        return referrals.find(tenant, id.value()).map(stored -> KnownReferral.of(stored.value()));
    }

    /** The referral, if the caller may see it; else it does not exist for this caller. */
    public KnownReferral visible(Caller caller, String id) {
        return KnownReferral.of(visible.get(caller, id).value());
    }

    /** What the school wrote, if the caller may see the referral; confidential addresses and all. */
    public Form form(Caller caller, String id) {
        return visible.get(caller, id).value().form();
    }

    /** A pupil's referrals, the oldest first, at whichever school: show a caller only those of a school that they act for. */
    public List<KnownReferral> ofPupil(TenantId tenant, PupilId pupil) {
        Map<String, Object> ofPupil = Map.of(ReferralFilter.PUPIL, pupil.value());
        return referrals.slice(tenant, ofPupil, null, MOST_OF_A_PUPIL).items().stream()
                .map(stored -> KnownReferral.of(stored.value()))
                .toList();
    }
}
