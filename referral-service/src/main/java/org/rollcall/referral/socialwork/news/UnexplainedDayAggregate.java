package org.rollcall.referral.socialwork.news;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps the days on which nobody knew why a child was absent. */
final class UnexplainedDayAggregate implements AggregateType<UnexplainedDay> {

    @Override
    public String collection() {
        return "unexplainedDays";
    }

    @Override
    public Class<UnexplainedDay> type() {
        return UnexplainedDay.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("absence is announced by attendance-service");
    }
}
