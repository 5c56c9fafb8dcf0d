package org.rollcall.attendance.school;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How schools are stored and announced; a school's id is its URN. */
final class SchoolAggregate implements AggregateType<School> {

    @Override
    public String collection() {
        return "schools";
    }

    @Override
    public Class<School> type() {
        return School.class;
    }

    @Override
    public Optional<LocalDate> due(School school) {
        return school.open().map(Recalendaring::since);
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((SchoolEvent) event) {
            case SchoolEvent.Recorded recorded -> new WireEvent("org.rollcall.attendance.school.recorded.v1", recorded);
        };
    }
}
