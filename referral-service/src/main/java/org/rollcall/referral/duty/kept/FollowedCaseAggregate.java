package org.rollcall.referral.duty.kept;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps what duties follow of a case, under the case's id. It announces nothing: the case speaks for itself. */
final class FollowedCaseAggregate implements AggregateType<FollowedCase> {

    @Override
    public String collection() {
        return "dutyCases";
    }

    @Override
    public Class<FollowedCase> type() {
        return FollowedCase.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a case is announced by itself");
    }
}
