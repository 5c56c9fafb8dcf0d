package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.duty.DutyEvent;

/** How the store keeps referrals, and what others read of them. */
final class ReferralAggregate implements AggregateType<Referral> {

    @Override
    public String collection() {
        return "referrals";
    }

    @Override
    public Class<Referral> type() {
        return Referral.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return event instanceof DutyEvent duty ? DutyEvent.wire(duty) : wire((ReferralEvent) event);
    }

    private static WireEvent wire(ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.Submitted it -> wire("submitted", ReferralMessage.of(it.facts()));
            case ReferralEvent.Resubmitted it -> wire("resubmitted", ReferralMessage.of(it.facts()));
            case ReferralEvent.TriageStarted it -> wire("triage-started", ReferralMessage.of(it.facts()));
            case ReferralEvent.Withdrawn it -> wire("withdrawn", ReferralMessage.of(it.facts()));
            case ReferralEvent.Lapsed it -> wire("lapsed", ReferralMessage.Lapsed.of(it));
            case ReferralEvent.Returned it -> wire("returned", ReferralMessage.Returned.of(it));
            case ReferralEvent.Redirected it ->
                wire("redirected", ReferralMessage.Decided.of(it.facts(), it.outcome()));
            case ReferralEvent.Refused it -> wire("refused", ReferralMessage.Decided.of(it.facts(), it.outcome()));
            case ReferralEvent.Accepted it -> wire("accepted", ReferralMessage.Accepted.of(it));
        };
    }

    /** A return that nobody answers lapses on the day after the last one for the answer. */
    @Override
    public Optional<LocalDate> due(Referral referral) {
        return Optional.ofNullable(referral.answerBy())
                .filter(lastDay -> referral.state() == ReferralState.RETURNED)
                .map(lastDay -> lastDay.plusDays(1));
    }

    @Override
    public List<List<String>> indexes() {
        return ReferralFilter.INDEXES;
    }

    private static WireEvent wire(String verb, Object body) {
        return new WireEvent("org.rollcall.referral.referral.%s.v1".formatted(verb), body);
    }
}
