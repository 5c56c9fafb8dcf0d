package org.rollcall.attendance.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How imports are stored, found, kept going and announced. */
final class ImportType implements AggregateType<Import> {

    static final String SCHOOL = "schoolUrn";

    @Override
    public String collection() {
        return "imports";
    }

    @Override
    public Class<Import> type() {
        return Import.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(SCHOOL));
    }

    @Override
    public Optional<LocalDate> due(Import each) {
        return each.due();
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((ImportEvent) event) {
            case ImportEvent.Ended ended -> new WireEvent("org.rollcall.attendance.import.ended.v1", ended);
        };
    }
}
