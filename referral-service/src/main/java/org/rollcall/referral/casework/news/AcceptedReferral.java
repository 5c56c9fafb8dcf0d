package org.rollcall.referral.casework.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;

/** What a case reads of an accepted referral; unknown fields are ignored. */
public record AcceptedReferral(
        String referralId,
        String pupilId,
        String schoolUrn,
        ReferralType type,
        String outcome,
        String caseId,
        List<String> parentIds,
        Days window,
        List<EvidenceKind> evidence,
        @Nullable List<EvidenceKind> evidenceExcused) {

    private static final String MERGE = "MERGE_WITH_EXISTING_CASE";

    public record Days(LocalDate from, LocalDate to) {}

    public boolean joinsAnOpenCase() {
        return MERGE.equals(outcome);
    }

    public CaseId opens() {
        return new CaseId(caseId);
    }

    public PupilId pupil() {
        return new PupilId(pupilId);
    }

    public SchoolUrn school() {
        return new SchoolUrn(schoolUrn);
    }

    public Origin origin() {
        return new Origin(
                new ReferralId(referralId),
                type,
                parentIds.stream().map(ParentId::new).toList(),
                new Window(window.from(), window.to()),
                evidence,
                evidenceExcused);
    }
}
