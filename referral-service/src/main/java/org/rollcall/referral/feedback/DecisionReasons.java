package org.rollcall.referral.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.referral.KnownReferral;
import org.rollcall.referral.referral.Referrals;
import org.rollcall.referral.triage.Decision;

/** What triage wrote to the school with a decision. */
final class DecisionReasons {

    private final Referrals referrals;

    DecisionReasons(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Nothing when the referral was decided anew since. */
    List<Narrative> of(TenantId tenant, @Nullable ReferralId id, String outcome) {
        return id == null
                ? List.of()
                : referrals
                        .find(tenant, id)
                        .map(referral -> of(referral, outcome))
                        .orElseGet(List::of);
    }

    private static List<Narrative> of(KnownReferral referral, String outcome) {
        Decision decision = referral.decision();
        if (decision == null || !decision.outcome().name().equals(outcome)) {
            return List.of();
        }
        List<Narrative> reasons = new ArrayList<>();
        if (decision.note() != null) {
            reasons.add(decision.note());
        }
        if (decision.target() != null) {
            reasons.add(new Narrative("We have passed it to: " + decision.target()));
        }
        referral.returned().forEach(each -> reasons.add(each.reason()));
        if (referral.answerBy() != null) {
            reasons.add(new Narrative("Please answer by %s.".formatted(Stationery.written(referral.answerBy()))));
        }
        return reasons;
    }
}
