package org.rollcall.referral.worktime;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps the places of entries, for lists of an officer's and of a school's in the order of days. */
final class EntryPlaceAggregate implements AggregateType<EntryPlace> {

    static final String OFFICER = "officer";
    static final String SCHOOL = "school.value";
    static final String DAY = "date";

    @Override
    public String collection() {
        return "timeEntryPlaces";
    }

    @Override
    public Class<EntryPlace> type() {
        return EntryPlace.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("time is announced by the officer's day");
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(OFFICER, DAY), List.of(SCHOOL, DAY));
    }
}
