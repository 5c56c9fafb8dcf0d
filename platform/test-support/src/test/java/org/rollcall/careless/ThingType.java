package org.rollcall.careless;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** Keeps things. */
final class ThingType implements AggregateType<Thing> {

    @Override
    public String collection() {
        return "things";
    }

    @Override
    public Class<Thing> type() {
        return Thing.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new UnsupportedOperationException("No thing tells anything");
    }
}
