package org.rollcall.referral.feedback.term;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps the watch over each school's terms; the id is the school's number. */
final class TermWatchAggregate implements AggregateType<TermWatch> {

    @Override
    public String collection() {
        return "termWatches";
    }

    @Override
    public Class<TermWatch> type() {
        return TermWatch.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("the end of a term is told by the feedback that it brings");
    }

    @Override
    public Optional<LocalDate> due(TermWatch watch) {
        return watch.due();
    }
}
