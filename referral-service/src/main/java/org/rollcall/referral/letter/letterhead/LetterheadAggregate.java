package org.rollcall.referral.letter.letterhead;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps letterheads: one history for a council, announced to nobody. */
final class LetterheadAggregate implements AggregateType<LetterheadHistory> {

    @Override
    public String collection() {
        return "letterheads";
    }

    @Override
    public Class<LetterheadHistory> type() {
        return LetterheadHistory.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a letterhead is read from the letters that carry it");
    }
}
