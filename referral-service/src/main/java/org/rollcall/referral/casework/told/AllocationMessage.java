package org.rollcall.referral.casework.told;

import java.util.List;
import org.rollcall.referral.ParentId;

/**
 * The body of the event that an officer has the case.
 *
 * @param officer the subject of the officer's sign-in
 */
public record AllocationMessage(
        String caseId,
        String referralId,
        String pupilId,
        String schoolUrn,
        String type,
        List<String> parentIds,
        CaseMessage.Days window,
        String officer) {

    public static AllocationMessage of(CaseFacts facts, String officer) {
        return new AllocationMessage(
                facts.caseId().value(),
                facts.referral().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.type().name(),
                facts.parents().stream().map(ParentId::value).toList(),
                CaseMessage.Days.of(facts.window()),
                officer);
    }

    /** The body of the event that another officer has it. */
    public record Again(
            String caseId,
            String referralId,
            String pupilId,
            String schoolUrn,
            String type,
            String officer,
            String before) {

        public static Again of(CaseFacts facts, String officer, String before) {
            return new Again(
                    facts.caseId().value(),
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    officer,
                    before);
        }
    }
}
