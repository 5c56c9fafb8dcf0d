package org.rollcall.platform.retention;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How holds are stored, under {@link HeldRecord#idOf}. They are announced to nobody. */
final class HeldRecordType implements AggregateType<HeldRecord> {

    static final String COLLECTION = "retentionHolds";
    static final String HELD = "held";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Class<HeldRecord> type() {
        return HeldRecord.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(HELD));
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("holds are announced to nobody");
    }
}
