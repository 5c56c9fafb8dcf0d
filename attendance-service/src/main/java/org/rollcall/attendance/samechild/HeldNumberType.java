package org.rollcall.attendance.samechild;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How it is kept which councils hold a number. */
final class HeldNumberType implements AggregateType<HeldNumber> {

    @Override
    public String collection() {
        return "heldNumbers";
    }

    @Override
    public Class<HeldNumber> type() {
        return HeldNumber.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("nothing is announced outside a council");
    }
}
