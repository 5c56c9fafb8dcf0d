package org.rollcall.attendance.samechild;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How marks of likeness are stored. */
final class LikeRecordsType implements AggregateType<LikeRecords> {

    @Override
    public String collection() {
        return "likeRecords";
    }

    @Override
    public Class<LikeRecords> type() {
        return LikeRecords.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("nothing is announced of a mark");
    }
}
