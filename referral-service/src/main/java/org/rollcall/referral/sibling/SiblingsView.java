package org.rollcall.referral.sibling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.Sibling;
import org.rollcall.referral.referral.KnownReferral;

/** The children who share a parent with a referred child, with their referrals and cases as the caller may see them. */
record SiblingsView(List<SiblingView> siblings) {

    /**
     * One brother or sister.
     *
     * @param certain a parent is known to be the same person; else the names and the addresses or birth dates agree
     */
    record SiblingView(String pupilId, List<String> sharedParentIds, boolean certain, List<SiblingReferral> referrals) {

        static SiblingView of(Sibling sibling, List<KnownReferral> referrals) {
            return new SiblingView(
                    sibling.child().value(),
                    sibling.shared().stream().map(ParentId::value).toList(),
                    sibling.certain(),
                    referrals.stream().map(SiblingReferral::of).toList());
        }
    }

    /** A referral of a brother or sister, and the case that it led to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SiblingReferral(
            String id,
            String schoolUrn,
            ReferralType type,
            String state,
            boolean open,
            @Nullable LocalDate submittedOn,
            @Nullable String caseId) {

        static SiblingReferral of(KnownReferral referral) {
            return new SiblingReferral(
                    referral.id().value(),
                    referral.school().value(),
                    referral.type(),
                    referral.state(),
                    referral.open(),
                    referral.submittedOn(),
                    referral.caseId() == null ? null : referral.caseId().value());
        }
    }
}
