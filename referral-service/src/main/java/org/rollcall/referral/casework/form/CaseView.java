package org.rollcall.referral.casework.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.retention.Regime;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.plan.LegalStep;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.pupil.NamedChild;

/**
 * A case as its reader sees it.
 *
 * @param referralId the referral that opened it
 * @param referralIds every referral that it rests on
 * @param legalSteps how far each legal step has come; to a school without notice and parent
 * @param council what only the council sees
 * @param child who the child is, for the council; absent when no card is kept
 * @param regime law enforcement from legal planning on and while a legal step stands, general processing before
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String id,
        String state,
        Stage stage,
        String referralId,
        List<String> referralIds,
        String pupilId,
        String schoolUrn,
        ReferralType type,
        LocalDate openedOn,
        @Nullable String officer,
        WorkView work,
        List<LegalStepView> legalSteps,
        @Nullable CloseReason closedFor,
        EndViews.@Nullable ClosureView closure,
        EndViews.@Nullable TransferView transfer,
        @Nullable CouncilView council,
        @Nullable NamedChild child,
        Regime regime,
        List<String> actions) {

    /** One legal step. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LegalStepView(
            LegalStep.Kind kind,
            LegalStep.Progress stage,
            LocalDate on,
            @Nullable String noticeId,
            @Nullable String parentId) {

        public static LegalStepView forCouncil(LegalStep step) {
            return new LegalStepView(
                    step.kind(),
                    step.stage(),
                    step.on(),
                    step.notice(),
                    step.parent().value());
        }

        public static LegalStepView forSchool(LegalStep step) {
            return new LegalStepView(step.kind(), step.stage(), step.on(), null, null);
        }
    }
}
