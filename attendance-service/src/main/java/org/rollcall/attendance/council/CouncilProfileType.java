package org.rollcall.attendance.council;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How a council's profile is stored and announced. */
final class CouncilProfileType implements AggregateType<CouncilProfile> {

    @Override
    public String collection() {
        return "councils";
    }

    @Override
    public Class<CouncilProfile> type() {
        return CouncilProfile.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((CouncilEvent) event) {
            case CouncilEvent.Onboarded onboarded ->
                new WireEvent("org.rollcall.attendance.council.onboarded.v1", onboarded);
        };
    }
}
