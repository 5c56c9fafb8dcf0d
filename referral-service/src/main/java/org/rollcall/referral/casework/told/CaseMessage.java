package org.rollcall.referral.casework.told;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.Window;

/** The body of an event that others act on: the referral, the parents and the days that the case rests on. */
public record CaseMessage(
        String caseId,
        String referralId,
        String pupilId,
        String schoolUrn,
        String type,
        List<String> parentIds,
        Days window) {

    /** Both included. */
    public record Days(LocalDate from, LocalDate to) {

        static Days of(Window window) {
            return new Days(window.from(), window.to());
        }
    }

    public static CaseMessage of(CaseFacts facts) {
        return new CaseMessage(
                facts.caseId().value(),
                facts.referral().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.type().name(),
                facts.parents().stream().map(ParentId::value).toList(),
                Days.of(facts.window()));
    }
}
