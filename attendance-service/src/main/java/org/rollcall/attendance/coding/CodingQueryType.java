package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How queries are stored, found and announced. */
final class CodingQueryType implements AggregateType<CodingQuery> {

    static final String REVIEW = "subject.reviewId";
    static final String SCHOOL = "subject.schoolUrn";
    static final String WAITING = "waitingFor";

    @Override
    public String collection() {
        return "codingQueries";
    }

    @Override
    public Class<CodingQuery> type() {
        return CodingQuery.class;
    }

    @Override
    public Optional<LocalDate> due(CodingQuery query) {
        return query.due();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of(REVIEW, WAITING), List.of(REVIEW), List.of(SCHOOL, WAITING), List.of(SCHOOL), List.of(WAITING));
    }

    @Override
    public WireEvent wire(Event event) {
        return CodingWire.of((CodingEvent) event);
    }
}
