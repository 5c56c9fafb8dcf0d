package org.rollcall.attendance.imports;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How a document that announces nothing is stored. */
abstract class Silent<A> implements AggregateType<A> {

    private final String collection;
    private final Class<A> type;

    Silent(String collection, Class<A> type) {
        this.collection = collection;
        this.type = type;
    }

    @Override
    public String collection() {
        return collection;
    }

    @Override
    public Class<A> type() {
        return type;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("nothing is announced of " + collection);
    }
}
