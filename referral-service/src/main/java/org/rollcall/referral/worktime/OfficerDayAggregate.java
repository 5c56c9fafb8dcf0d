package org.rollcall.referral.worktime;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps officers' days, and what others read of them. */
final class OfficerDayAggregate implements AggregateType<OfficerDay> {

    @Override
    public String collection() {
        return "officerDays";
    }

    @Override
    public Class<OfficerDay> type() {
        return OfficerDay.class;
    }

    @Override
    public WireEvent wire(Event event) {
        TimeEvent time = (TimeEvent) event;
        String verb =
                switch (time) {
                    case TimeEvent.Recorded it -> "recorded";
                    case TimeEvent.Reversed it -> "reversed";
                };
        return new WireEvent("org.rollcall.referral.time.%s.v1".formatted(verb), TimeMessage.of(time));
    }
}
