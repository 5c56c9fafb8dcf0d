package org.rollcall.referral.allocation.conflict;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps what an officer has declared, and what others may learn of it. */
final class ConflictRegisterType implements AggregateType<ConflictRegister> {

    @Override
    public String collection() {
        return "conflictRegisters";
    }

    @Override
    public Class<ConflictRegister> type() {
        return ConflictRegister.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return ConflictEvent.wire((ConflictEvent) event);
    }
}
