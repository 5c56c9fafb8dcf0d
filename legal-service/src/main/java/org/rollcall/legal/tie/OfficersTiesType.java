package org.rollcall.legal.tie;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class OfficersTiesType implements AggregateType<OfficersTies> {

    @Override
    public String collection() {
        return "officersTies";
    }

    @Override
    public Class<OfficersTies> type() {
        return OfficersTies.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("what was read from others is not announced again");
    }
}
