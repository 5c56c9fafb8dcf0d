package org.rollcall.referral.casework.plan;

import java.util.List;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;

/**
 * A referral that the case rests on: the one that opened it, or one taken in later.
 *
 * @param evidence the kinds that the school attached, or gave a reason for
 */
public record Origin(
        ReferralId referral, ReferralType type, List<ParentId> parents, Window window, List<EvidenceKind> evidence) {

    public Origin {
        parents = List.copyOf(parents);
        evidence = List.copyOf(evidence);
    }
}
