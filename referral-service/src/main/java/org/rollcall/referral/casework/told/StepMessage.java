package org.rollcall.referral.casework.told;

import java.time.LocalDate;
import org.rollcall.referral.casework.plan.Stage;

/** The bodies of the events of a case that moves up or down the ladder of support and enforcement. */
public final class StepMessage {

    private StepMessage() {}

    /** It has reached another stage. */
    public record Stages(
            String caseId,
            String referralId,
            String pupilId,
            String schoolUrn,
            String type,
            Stage stage,
            Stage before) {

        public static Stages of(CaseFacts facts, Stage stage, Stage before) {
            return new Stages(
                    facts.caseId().value(),
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    stage,
                    before);
        }
    }

    /** It was stepped down from legal planning. */
    public record Down(
            String caseId, String referralId, String pupilId, String schoolUrn, String type, LocalDate reviewOn) {

        public static Down of(CaseFacts facts, LocalDate reviewOn) {
            return new Down(
                    facts.caseId().value(),
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    reviewOn);
        }
    }
}
