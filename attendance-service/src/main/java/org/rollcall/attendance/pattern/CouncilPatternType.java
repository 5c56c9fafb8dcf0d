package org.rollcall.attendance.pattern;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How patterns are stored; the id is the council's own word for it. Others hear when one is met, not what it is. */
final class CouncilPatternType implements AggregateType<CouncilPattern> {

    @Override
    public String collection() {
        return "absencePatterns";
    }

    @Override
    public Class<CouncilPattern> type() {
        return CouncilPattern.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a council's patterns are its own");
    }
}
