package org.rollcall.referral.partner;

import static org.rollcall.referral.partner.PartnerReferralState.ANSWERED;
import static org.rollcall.referral.partner.PartnerReferralState.MADE;
import static org.rollcall.referral.partner.PartnerReferralState.NOT_AWAITED;
import static org.rollcall.referral.partner.PartnerReferralState.UNANSWERED;
import static org.rollcall.referral.partner.PartnerReferralState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.evidence.Narrative;

/**
 * A family was referred to another service, which is to say what came of it.
 *
 * @param why what the service was told
 */
record PartnerReferral(
        PartnerFacts facts,
        PartnerReferralState state,
        LawfulBasis basis,
        Narrative why,
        @Nullable PartnerOutcome outcome) {

    static Change<PartnerReferral> make(PartnerFacts facts, LawfulBasis basis, Narrative why) {
        if (basis.on().isAfter(facts.madeOn())) {
            throw refused("BASIS_AFTER_REFERRAL", "Consent, or the decision to go without, comes before the referral.");
        }
        return Change.of(new PartnerReferral(facts, MADE, basis, why, null))
                .announcing(new PartnerReferralEvent.Made(facts), HearingDuty.arises(facts));
    }

    Change<PartnerReferral> hear(PartnerOutcome heard) {
        PartnerReferralState answered = state.become(ANSWERED);
        if (heard.on().isBefore(facts.madeOn())) {
            throw refused("OUTCOME_BEFORE_REFERRAL", "The outcome is dated before the referral.");
        }
        Change<PartnerReferral> change = Change.of(new PartnerReferral(facts, answered, basis, why, heard))
                .announcing(new PartnerReferralEvent.OutcomeReceived(facts, heard.result(), heard.on()));
        return state == NOT_AWAITED ? change : change.announcing(HearingDuty.met(facts, heard.on()));
    }

    Change<PartnerReferral> withdraw(LocalDate on) {
        Change<PartnerReferral> change = Change.of(
                        new PartnerReferral(facts, state.become(WITHDRAWN), basis, why, outcome))
                .announcing(new PartnerReferralEvent.Withdrawn(facts, on));
        return state == NOT_AWAITED ? change : change.announcing(HearingDuty.falls(facts, on));
    }

    /** The day has passed and nothing was heard; the duty stays until something is. */
    Change<PartnerReferral> runLate() {
        return Change.of(new PartnerReferral(facts, state.become(UNANSWERED), basis, why, outcome))
                .announcing(new PartnerReferralEvent.Unanswered(facts));
    }

    /** The case ended; the duty to hear of it falls for good. */
    Change<PartnerReferral> awaitNoLonger(LocalDate on) {
        return Change.of(new PartnerReferral(facts, state.become(NOT_AWAITED), basis, why, outcome))
                .announcing(HearingDuty.falls(facts, on));
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, PartnerReferralState.PROVISION)));
    }
}
