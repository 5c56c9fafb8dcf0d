package org.rollcall.referral.pupil;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps pupils. They announce nothing: attendance-service speaks for them. */
final class PupilAggregate implements AggregateType<KnownPupil> {

    @Override
    public String collection() {
        return "pupils";
    }

    @Override
    public Class<KnownPupil> type() {
        return KnownPupil.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("pupils are announced by attendance-service");
    }
}
