package org.rollcall.referral.allocation.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps handovers. While one runs it is due, so that it goes on after a crash; each case tells of its own move. */
final class HandoverType implements AggregateType<Handover> {

    @Override
    public String collection() {
        return "handovers";
    }

    @Override
    public Class<Handover> type() {
        return Handover.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("each case tells of its own move");
    }

    @Override
    public Optional<LocalDate> due(Handover handover) {
        return handover.isRunning() ? Optional.of(handover.startedOn()) : Optional.empty();
    }
}
