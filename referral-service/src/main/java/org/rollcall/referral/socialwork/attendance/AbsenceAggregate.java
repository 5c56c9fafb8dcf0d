package org.rollcall.referral.socialwork.attendance;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps what attendance-service announced of absence; the id is the pupil's. */
final class AbsenceAggregate implements AggregateType<PupilAbsence> {

    @Override
    public String collection() {
        return "pupilAbsences";
    }

    @Override
    public Class<PupilAbsence> type() {
        return PupilAbsence.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("absence is announced by attendance-service");
    }
}
