package org.rollcall.referral.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.evidence.ReferralType;

/**
 * A case as its reader sees it.
 *
 * @param referralId the referral that opened it
 * @param referralIds every referral that it rests on
 * @param legalSteps how far each legal step has come; to a school without notice and parent
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        String id,
        CaseState state,
        String referralId,
        List<String> referralIds,
        String pupilId,
        String schoolUrn,
        ReferralType type,
        LocalDate openedOn,
        @Nullable String officer,
        List<LegalStepView> legalSteps,
        @Nullable CloseReason closedFor,
        List<String> actions) {

    /** One legal step. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LegalStepView(
            LegalStep.Kind kind,
            LegalStep.Stage stage,
            LocalDate on,
            @Nullable String noticeId,
            @Nullable String parentId) {

        static LegalStepView forCouncil(LegalStep step) {
            ParentId parent = step.parent();
            return new LegalStepView(step.kind(), step.stage(), step.on(), step.notice(), parent.value());
        }

        static LegalStepView forSchool(LegalStep step) {
            return new LegalStepView(step.kind(), step.stage(), step.on(), null, null);
        }
    }

    static CaseView of(Case shown, boolean forCouncil, List<String> actions) {
        List<String> referrals = shown.origins().stream()
                .map(Origin::referral)
                .map(ReferralId::value)
                .toList();
        return new CaseView(
                shown.id().value(),
                shown.state(),
                referrals.getFirst(),
                referrals,
                shown.pupil().value(),
                shown.school().value(),
                shown.basis().type(),
                shown.openedOn(),
                shown.officer(),
                shown.legalSteps().stream()
                        .map(forCouncil ? LegalStepView::forCouncil : LegalStepView::forSchool)
                        .toList(),
                shown.closed(),
                actions);
    }
}
