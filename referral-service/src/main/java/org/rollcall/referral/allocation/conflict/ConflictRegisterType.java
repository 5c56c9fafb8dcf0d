package org.rollcall.referral.allocation.conflict;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps what an officer has declared. It is told to nobody. */
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
        throw new IllegalArgumentException("an officer's ties are told to nobody");
    }
}
