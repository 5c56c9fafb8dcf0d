package org.rollcall.referral.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of an event of a referral to a partner service as others read it. */
record PartnerMessage(
        String partnerReferralId,
        String caseId,
        String pupilId,
        String schoolUrn,
        String service,
        LocalDate madeOn,
        LocalDate hearBy,
        @Nullable String result,
        @Nullable LocalDate on) {

    static PartnerMessage of(PartnerFacts facts, PartnerOutcome.@Nullable Result result, @Nullable LocalDate on) {
        return new PartnerMessage(
                facts.id().value(),
                facts.caseId().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.service().name(),
                facts.madeOn(),
                facts.hearBy(),
                result == null ? null : result.name(),
                on);
    }
}
