package org.rollcall.legal.threshold;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class AbsenceRecordType implements AggregateType<AbsenceRecord> {

    @Override
    public String collection() {
        return "absenceRecords";
    }

    @Override
    public Class<AbsenceRecord> type() {
        return AbsenceRecord.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("what was read from others is not announced again");
    }
}
