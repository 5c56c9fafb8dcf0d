package org.rollcall.attendance.samechild;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How it is kept and announced that a number is held elsewhere too. */
final class ElsewhereType implements AggregateType<Elsewhere> {

    @Override
    public String collection() {
        return "pupilsElsewhere";
    }

    @Override
    public Class<Elsewhere> type() {
        return Elsewhere.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((ElsewhereEvent) event) {
            case ElsewhereEvent.Found found ->
                new WireEvent("org.rollcall.attendance.pupil.number-held-elsewhere.v1", found);
        };
    }
}
