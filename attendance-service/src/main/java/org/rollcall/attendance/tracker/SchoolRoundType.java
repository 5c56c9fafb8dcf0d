package org.rollcall.attendance.tracker;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How rounds are stored; a round's id is the school's URN, and it announces nothing. */
final class SchoolRoundType implements AggregateType<SchoolRound> {

    @Override
    public String collection() {
        return "trackerRounds";
    }

    @Override
    public Class<SchoolRound> type() {
        return SchoolRound.class;
    }

    @Override
    public Optional<LocalDate> due(SchoolRound round) {
        return Optional.of(round.due());
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("A round announces nothing");
    }
}
