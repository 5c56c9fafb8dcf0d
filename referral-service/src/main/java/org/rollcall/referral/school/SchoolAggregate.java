package org.rollcall.referral.school;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps schools. They announce nothing: attendance-service speaks for them. */
final class SchoolAggregate implements AggregateType<RecordedSchool> {

    @Override
    public String collection() {
        return "schools";
    }

    @Override
    public Class<RecordedSchool> type() {
        return RecordedSchool.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("schools are announced by attendance-service");
    }
}
