package org.rollcall.attendance.pupil;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How later and former numbers of pupils are stored, under the number itself. */
final class PupilNumberType implements AggregateType<PupilNumber> {

    @Override
    public String collection() {
        return "pupilNumbers";
    }

    @Override
    public Class<PupilNumber> type() {
        return PupilNumber.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("nothing is announced of a number");
    }
}
