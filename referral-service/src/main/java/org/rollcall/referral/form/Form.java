package org.rollcall.referral.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.BelowThreshold;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.NamedParent;

/**
 * What the school writes. A draft may be thin: what is missing is said when it is submitted, all of it at once.
 *
 * @param belowThreshold why a penalty notice is asked for although the national threshold is not met
 * @param belowThresholdCode which reason of the closed list that is; none on a form with words alone
 * @param declarations those that were made; null on a form without them, on which the head teacher's signed form stands for them
 * @param stillAbsent for leave in term time: the pupil has not come back yet
 */
public record Form(
        ReferralType type,
        @Nullable Narrative reason,
        @Nullable Window window,
        List<NamedParent> parents,
        List<EvidenceItem> evidence,
        @Nullable Narrative belowThreshold,
        @Nullable RequestedOutcome requestedOutcome,
        @Nullable Set<Declaration> declarations,
        @Nullable Boolean stillAbsent,
        @Nullable BelowThreshold belowThresholdCode) {

    public Form {
        parents = List.copyOf(parents);
        evidence = List.copyOf(evidence);
        declarations = declarations == null ? null : Set.copyOf(declarations);
    }

    /** A form with no more than the first forms had. */
    public Form(
            ReferralType type,
            @Nullable Narrative reason,
            @Nullable Window window,
            List<NamedParent> parents,
            List<EvidenceItem> evidence,
            @Nullable Narrative belowThreshold) {
        this(type, reason, window, parents, evidence, belowThreshold, null, null, null, null);
    }

    public Form naming(List<NamedParent> recognised) {
        return new Form(
                type,
                reason,
                window,
                recognised,
                evidence,
                belowThreshold,
                requestedOutcome,
                declarations,
                stillAbsent,
                belowThresholdCode);
    }

    /** Rests on a reason to act below the threshold. */
    public boolean asksBelowThreshold() {
        return type.needsThreshold() && (belowThreshold != null || belowThresholdCode != null);
    }

    boolean leaveGoesOn() {
        return type == ReferralType.PN_LEAVE && Boolean.TRUE.equals(stillAbsent);
    }
}
