package org.rollcall.referral.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.NamedParent;

/**
 * What the school writes. A draft may be thin: what is missing is said when it is submitted, all of it at once.
 *
 * @param belowThreshold why a penalty notice is asked for although the national threshold is not met
 */
record Form(
        ReferralType type,
        @Nullable Narrative reason,
        @Nullable Window window,
        List<NamedParent> parents,
        List<EvidenceItem> evidence,
        @Nullable Narrative belowThreshold) {

    Form {
        parents = List.copyOf(parents);
        evidence = List.copyOf(evidence);
    }

    Form naming(List<NamedParent> recognised) {
        return new Form(type, reason, window, recognised, evidence, belowThreshold);
    }
}
