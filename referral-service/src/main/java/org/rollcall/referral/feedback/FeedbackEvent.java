package org.rollcall.referral.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;

/** What others may learn of feedback. Published as contracts/referral-service/events; ids and codes, never words. */
sealed interface FeedbackEvent extends Event {

    record Given(Feedback feedback) implements FeedbackEvent {}

    /** The body of the event. */
    record Message(
            String feedbackId,
            String step,
            String news,
            @Nullable String referralId,
            @Nullable String caseId,
            @Nullable String pupilId,
            String schoolUrn,
            LocalDate on,
            String letterId) {

        static Message of(Feedback feedback) {
            ReferralId referral = feedback.about().referral();
            CaseId caseId = feedback.about().caseId();
            PupilId pupil = feedback.about().pupil();
            return new Message(
                    feedback.id(),
                    feedback.news().step().name(),
                    feedback.news().name(),
                    referral == null ? null : referral.value(),
                    caseId == null ? null : caseId.value(),
                    pupil == null ? null : pupil.value(),
                    feedback.about().school().value(),
                    feedback.on(),
                    feedback.letterId());
        }
    }
}
