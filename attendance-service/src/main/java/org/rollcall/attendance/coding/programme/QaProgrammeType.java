package org.rollcall.attendance.coding.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the council's choice of schools is stored; a choice announces nothing, its reviews do. */
final class QaProgrammeType implements AggregateType<QaProgramme> {

    @Override
    public String collection() {
        return "codingProgrammes";
    }

    @Override
    public Class<QaProgramme> type() {
        return QaProgramme.class;
    }

    @Override
    public Optional<LocalDate> due(QaProgramme programme) {
        return programme.due();
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("A programme announces nothing");
    }
}
