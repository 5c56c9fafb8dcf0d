package org.rollcall.sample;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** What the store must know of parcels. */
final class ParcelType implements AggregateType<Parcel> {

    @Override
    public String collection() {
        return "parcels";
    }

    @Override
    public Class<Parcel> type() {
        return Parcel.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return new WireEvent("org.rollcall.sample.parcel.opened.v1", event);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("size"));
    }
}
