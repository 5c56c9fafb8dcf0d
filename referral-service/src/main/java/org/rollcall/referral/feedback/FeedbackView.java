package org.rollcall.referral.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.feedback.news.News;
import org.rollcall.referral.feedback.news.Step;

/**
 * One thing that a school was told.
 *
 * @param news a code for it
 * @param heading the same for people
 * @param reasons that the council gave
 * @param letterId the letter that says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedbackView(
        String id,
        Step step,
        News news,
        String heading,
        LocalDate on,
        String schoolUrn,
        @Nullable String pupilId,
        @Nullable String referralId,
        @Nullable String caseId,
        List<String> reasons,
        String letterId) {

    static FeedbackView of(Feedback feedback, UnaryOperator<Narrative> leftOut) {
        PupilId pupil = feedback.about().pupil();
        ReferralId referral = feedback.about().referral();
        CaseId caseId = feedback.about().caseId();
        return new FeedbackView(
                feedback.id(),
                feedback.news().step(),
                feedback.news(),
                feedback.news().heading(),
                feedback.on(),
                feedback.about().school().value(),
                pupil == null ? null : pupil.value(),
                referral == null ? null : referral.value(),
                caseId == null ? null : caseId.value(),
                feedback.reasonsFor(leftOut),
                feedback.letterId());
    }
}
