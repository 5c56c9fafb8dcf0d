package org.rollcall.referral.concern;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps orders; the id is the letter's. The letter announces itself. */
final class OrderedConcernAggregate implements AggregateType<OrderedConcern> {

    @Override
    public String collection() {
        return "orderedConcerns";
    }

    @Override
    public Class<OrderedConcern> type() {
        return OrderedConcern.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("the letter announces itself");
    }
}
