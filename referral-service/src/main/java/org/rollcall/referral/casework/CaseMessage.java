package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.referral.ParentId;

/** The body of an event of a case as others read it. */
record CaseMessage(
        String caseId,
        String referralId,
        String pupilId,
        String schoolUrn,
        String type,
        List<String> parentIds,
        Days window) {

    record Days(LocalDate from, LocalDate to) {}

    /** The body of the last event. */
    record Closed(String caseId, String referralId, String pupilId, String schoolUrn, String type, String reason) {

        static Closed of(CaseFacts facts, CloseReason reason) {
            return new Closed(
                    facts.caseId().value(),
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    reason.name());
        }
    }

    static CaseMessage of(CaseFacts facts) {
        return new CaseMessage(
                facts.caseId().value(),
                facts.referral().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.type().name(),
                facts.parents().stream().map(ParentId::value).toList(),
                new Days(facts.window().from(), facts.window().to()));
    }
}
