package org.rollcall.referral.letter.wording;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps wordings; the id is the letter's name. They are announced to nobody. */
final class WordingAggregate implements AggregateType<CouncilWording> {

    @Override
    public String collection() {
        return "letterWordings";
    }

    @Override
    public Class<CouncilWording> type() {
        return CouncilWording.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a council's words are read in its letters");
    }
}
