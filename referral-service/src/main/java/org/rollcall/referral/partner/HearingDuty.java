package org.rollcall.referral.partner;

import java.time.LocalDate;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;

/** The duty to hear from a partner service. */
final class HearingDuty {

    private HearingDuty() {}

    static DutyEvent arises(PartnerFacts facts) {
        return new DutyEvent.Arises(Duty.of(
                DutyKind.HEAR_FROM_PARTNER,
                facts.id().value(),
                facts.caseId(),
                facts.school(),
                facts.pupil(),
                facts.madeOn(),
                facts.hearBy()));
    }

    static DutyEvent met(PartnerFacts facts, LocalDate on) {
        return new DutyEvent.Met(id(facts), on);
    }

    static DutyEvent falls(PartnerFacts facts, LocalDate on) {
        return new DutyEvent.Falls(id(facts), on);
    }

    private static String id(PartnerFacts facts) {
        return DutyKind.HEAR_FROM_PARTNER.idFor(facts.id().value());
    }
}
