package org.rollcall.legal.school;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class SchoolAggregateType implements AggregateType<KeptSchool> {

    @Override
    public String collection() {
        return "schools";
    }

    @Override
    public Class<KeptSchool> type() {
        return KeptSchool.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("what was read from others is not announced again");
    }
}
