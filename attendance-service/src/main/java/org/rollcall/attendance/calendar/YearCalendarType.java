package org.rollcall.attendance.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How calendars are stored, found and announced. */
final class YearCalendarType implements AggregateType<YearCalendar> {

    static final String OWNER = "owner";
    static final String YEAR = "academicYear";

    @Override
    public String collection() {
        return "calendars";
    }

    @Override
    public Class<YearCalendar> type() {
        return YearCalendar.class;
    }

    @Override
    public Optional<LocalDate> due(YearCalendar calendar) {
        return Optional.ofNullable(calendar.carrySince());
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(OWNER), List.of(YEAR));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((CalendarEvent) event) {
            case CalendarEvent.Published published ->
                new WireEvent("org.rollcall.attendance.calendar.published.v1", published);
        };
    }
}
