package org.rollcall.legal.issuing;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class NoticesGivenType implements AggregateType<NoticesGiven> {

    @Override
    public String collection() {
        return "noticesGiven";
    }

    @Override
    public Class<NoticesGiven> type() {
        return NoticesGiven.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("the notices themselves announce");
    }
}
