package org.rollcall.referral.casework.told;

import java.time.LocalDate;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Receiver;

/** The bodies of the events of a case that ends, or begins again. */
public final class EndMessage {

    private EndMessage() {}

    /** It was closed. */
    public record Closed(
            String caseId, String referralId, String pupilId, String schoolUrn, String type, String reason) {

        public static Closed of(CaseFacts facts, CloseReason reason) {
            return new Closed(
                    facts.caseId().value(),
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    reason.name());
        }
    }

    /** It went to another council or school. */
    public record Transferred(
            String caseId,
            String referralId,
            String pupilId,
            String schoolUrn,
            String type,
            Receiver.Kind receiver,
            String receiverCode,
            LocalDate transferredOn) {

        public static Transferred of(CaseFacts facts, Receiver to, LocalDate on) {
            return new Transferred(
                    facts.caseId().value(),
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    to.kind(),
                    to.code(),
                    on);
        }
    }

    /** It was opened again, for that officer. */
    public record Reopened(
            String caseId,
            String referralId,
            String pupilId,
            String schoolUrn,
            String type,
            String officer,
            LocalDate reopenedOn) {

        public static Reopened of(CaseFacts facts, String officer, LocalDate on) {
            return new Reopened(
                    facts.caseId().value(),
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    officer,
                    on);
        }
    }
}
