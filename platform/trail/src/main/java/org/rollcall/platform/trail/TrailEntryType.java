package org.rollcall.platform.trail;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How entries are stored, each under an id of its own. They are announced to nobody. */
final class TrailEntryType implements AggregateType<TrailEntry> {

    static final String COLLECTION = "trail";
    static final String RECORDS = "records";
    static final String WHO = "who";
    static final String DAY = "day";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Class<TrailEntry> type() {
        return TrailEntry.class;
    }

    /** All of a council, those about a record and those of a person, by day. */
    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(DAY), List.of(RECORDS, DAY), List.of(WHO, DAY));
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("the trail is announced to nobody");
    }
}
