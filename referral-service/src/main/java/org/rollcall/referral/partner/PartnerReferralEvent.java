package org.rollcall.referral.partner;

import java.time.LocalDate;
import org.rollcall.platform.store.Event;

/** What others may learn of a referral to a partner service; never why it was made. */
sealed interface PartnerReferralEvent extends Event {

    PartnerFacts facts();

    record Made(PartnerFacts facts) implements PartnerReferralEvent {}

    record Unanswered(PartnerFacts facts) implements PartnerReferralEvent {}

    record OutcomeReceived(PartnerFacts facts, PartnerOutcome.Result result, LocalDate on)
            implements PartnerReferralEvent {}

    record Withdrawn(PartnerFacts facts, LocalDate on) implements PartnerReferralEvent {}
}
