package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How weekly reviews are stored, found and announced; their ids begin with the week, so lists run by it. */
final class QaReviewType implements AggregateType<QaReview> {

    static final String SCHOOL = "schoolUrn";
    static final String STATE = "state";

    @Override
    public String collection() {
        return "codingReviews";
    }

    @Override
    public Class<QaReview> type() {
        return QaReview.class;
    }

    @Override
    public Optional<LocalDate> due(QaReview review) {
        return review.due();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(SCHOOL, STATE), List.of(SCHOOL), List.of(STATE));
    }

    @Override
    public WireEvent wire(Event event) {
        return CodingWire.of((CodingEvent) event);
    }
}
