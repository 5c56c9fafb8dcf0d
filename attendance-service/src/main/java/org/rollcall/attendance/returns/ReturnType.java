package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How returns are stored, found and announced. */
final class ReturnType implements AggregateType<StatutoryReturn> {

    static final String SCHOOL = "schoolUrn";
    static final String PUPIL = "pupilId";
    static final String STATE = "state";
    static final String YEAR = "schoolYear";
    static final String DUE_ON = "dueOn";
    static final String DUE_WEEK = "dueWeek";

    private static final String PREFIX = "org.rollcall.attendance.return.";

    @Override
    public String collection() {
        return "statutoryReturns";
    }

    @Override
    public Class<StatutoryReturn> type() {
        return StatutoryReturn.class;
    }

    @Override
    public Optional<LocalDate> due(StatutoryReturn owed) {
        return owed.runsLateOn();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of(STATE, DUE_ON),
                List.of(STATE, DUE_WEEK),
                List.of(STATE),
                List.of(SCHOOL, STATE, DUE_ON),
                List.of(SCHOOL, STATE, DUE_WEEK),
                List.of(SCHOOL, STATE),
                List.of(SCHOOL, YEAR),
                List.of(SCHOOL),
                List.of(PUPIL));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((ReturnEvent) event) {
            case ReturnEvent.Due due -> new WireEvent(PREFIX + "due.v1", due);
            case ReturnEvent.Received received -> new WireEvent(PREFIX + "received.v1", received);
            case ReturnEvent.Late late -> new WireEvent(PREFIX + "late.v1", late);
        };
    }
}
