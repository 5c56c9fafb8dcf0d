package org.rollcall.referral.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.duty.DutyEvent;

/** How the store keeps referrals to partner services, and what others read of them. */
final class PartnerReferralAggregate implements AggregateType<PartnerReferral> {

    static final String CASE = "facts.caseId.value";

    @Override
    public String collection() {
        return "partnerReferrals";
    }

    @Override
    public Class<PartnerReferral> type() {
        return PartnerReferral.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return event instanceof DutyEvent duty ? DutyEvent.wire(duty) : wire((PartnerReferralEvent) event);
    }

    /** Unanswered from the day after the one by which it was to be heard of. */
    @Override
    public Optional<LocalDate> due(PartnerReferral referral) {
        return referral.state() == PartnerReferralState.MADE
                ? Optional.of(referral.facts().hearBy().plusDays(1))
                : Optional.empty();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(CASE));
    }

    private static WireEvent wire(PartnerReferralEvent event) {
        return switch (event) {
            case PartnerReferralEvent.Made it -> wire("made", PartnerMessage.of(it.facts(), null, null));
            case PartnerReferralEvent.Unanswered it -> wire("unanswered", PartnerMessage.of(it.facts(), null, null));
            case PartnerReferralEvent.OutcomeReceived it ->
                wire("outcome-received", PartnerMessage.of(it.facts(), it.result(), it.on()));
            case PartnerReferralEvent.Withdrawn it -> wire("withdrawn", PartnerMessage.of(it.facts(), null, it.on()));
        };
    }

    private static WireEvent wire(String verb, PartnerMessage body) {
        return new WireEvent("org.rollcall.referral.partner-referral.%s.v1".formatted(verb), body);
    }
}
