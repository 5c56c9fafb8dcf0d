package org.rollcall.referral.socialwork.cause;

import java.time.LocalDate;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;

/** The duty to tell a social worker. */
public final class TellingDuty {

    private TellingDuty() {}

    public static DutyEvent arises(NotificationFacts facts) {
        return new DutyEvent.Arises(Duty.of(
                DutyKind.TELL_SOCIAL_WORKER,
                facts.id().value(),
                facts.caseId(),
                facts.school(),
                facts.pupil(),
                facts.triggeredOn(),
                facts.dueOn()));
    }

    public static DutyEvent met(NotificationFacts facts, LocalDate on) {
        return new DutyEvent.Met(id(facts), on);
    }

    public static DutyEvent falls(NotificationFacts facts, LocalDate on) {
        return new DutyEvent.Falls(id(facts), on);
    }

    private static String id(NotificationFacts facts) {
        return DutyKind.TELL_SOCIAL_WORKER.idFor(facts.id().value());
    }
}
