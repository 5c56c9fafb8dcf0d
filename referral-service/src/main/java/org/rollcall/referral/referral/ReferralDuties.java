package org.rollcall.referral.referral;

import java.time.LocalDate;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;

/** What somebody owes a referral: the council a timely triage, the school an answer to what it was asked to mend. */
final class ReferralDuties {

    private ReferralDuties() {}

    static DutyEvent triageArises(Referral referral, LocalDate submittedOn, LocalDate by) {
        return arises(DutyKind.START_TRIAGE, referral, submittedOn, by);
    }

    static DutyEvent triageMet(Referral referral, LocalDate on) {
        return new DutyEvent.Met(id(DutyKind.START_TRIAGE, referral), on);
    }

    static DutyEvent triageFalls(Referral referral, LocalDate on) {
        return new DutyEvent.Falls(id(DutyKind.START_TRIAGE, referral), on);
    }

    static DutyEvent answerArises(Referral referral, LocalDate returnedOn, LocalDate by) {
        return arises(DutyKind.ANSWER_RETURN, referral, returnedOn, by);
    }

    static DutyEvent answerMet(Referral referral, LocalDate on) {
        return new DutyEvent.Met(id(DutyKind.ANSWER_RETURN, referral), on);
    }

    static DutyEvent answerFalls(Referral referral, LocalDate on) {
        return new DutyEvent.Falls(id(DutyKind.ANSWER_RETURN, referral), on);
    }

    private static DutyEvent arises(DutyKind kind, Referral referral, LocalDate from, LocalDate by) {
        return new DutyEvent.Arises(
                Duty.of(kind, referral.id().value(), null, referral.school(), referral.pupil(), from, by));
    }

    private static String id(DutyKind kind, Referral referral) {
        return kind.idFor(referral.id().value());
    }
}
