package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.triage.Decision;
import org.rollcall.referral.triage.ReturnReason;

/**
 * What the rest of the service may know of a referral.
 *
 * @param state as the views write it
 * @param open lies with the council or comes back to it
 * @param returned what the school was asked to mend
 * @param answerBy the last day for its answer
 */
public record KnownReferral(
        ReferralId id,
        PupilId pupil,
        SchoolUrn school,
        ReferralType type,
        String state,
        boolean open,
        @Nullable Window window,
        @Nullable LocalDate submittedOn,
        List<ParentId> parents,
        @Nullable Decision decision,
        List<ReturnReason> returned,
        @Nullable LocalDate answerBy) {

    static KnownReferral of(Referral referral) {
        return new KnownReferral(
                referral.id(),
                referral.pupil(),
                referral.school(),
                referral.form().type(),
                referral.state().name(),
                referral.state().isOpen(),
                referral.form().window(),
                referral.submittedOn(),
                referral.parents(),
                referral.decision(),
                referral.returned(),
                referral.answerBy());
    }

    /** The case that it opened or joined. */
    public @Nullable CaseId caseId() {
        return decision == null ? null : decision.caseId();
    }
}
