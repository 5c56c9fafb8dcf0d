package org.rollcall.attendance.recalendar;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How reports of changed calendars are stored and found. What follows from a change is announced by what it happens to. */
final class CalendarChangeType implements AggregateType<CalendarChange> {

    static final String SCHOOL = "schoolUrn";

    @Override
    public String collection() {
        return "calendarChanges";
    }

    @Override
    public Class<CalendarChange> type() {
        return CalendarChange.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(SCHOOL));
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a report announces nothing");
    }
}
