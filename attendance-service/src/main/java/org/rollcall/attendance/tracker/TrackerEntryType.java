package org.rollcall.attendance.tracker;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How tracker entries are stored, found and announced. */
final class TrackerEntryType implements AggregateType<TrackerEntry> {

    static final String SCHOOL = "schoolUrn";
    static final String STAGE = "stage";
    static final String PROMPTED = "prompted";

    @Override
    public String collection() {
        return "trackerEntries";
    }

    @Override
    public Class<TrackerEntry> type() {
        return TrackerEntry.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(SCHOOL, PROMPTED), List.of(SCHOOL, STAGE, PROMPTED), List.of(SCHOOL, STAGE));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((TrackerEvent) event) {
            case TrackerEvent.StageChanged changed ->
                new WireEvent("org.rollcall.attendance.tracker.stage-changed.v1", changed);
        };
    }
}
