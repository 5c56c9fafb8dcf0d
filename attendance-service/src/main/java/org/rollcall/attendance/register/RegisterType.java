package org.rollcall.attendance.register;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How registers are stored, found and announced. */
final class RegisterType implements AggregateType<Register> {

    static final String SCHOOL = "schoolUrn";
    static final String YEAR = "schoolYear";
    static final String FLAGGED = "flagged";
    static final String DISPUTED = "disputes.open";

    @Override
    public String collection() {
        return "registers";
    }

    @Override
    public Class<Register> type() {
        return Register.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of(YEAR, FLAGGED),
                List.of(SCHOOL, YEAR, FLAGGED),
                List.of(SCHOOL, YEAR),
                List.of(SCHOOL, DISPUTED));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((RegisterEvent) event) {
            case RegisterEvent.ThresholdReached reached ->
                new WireEvent("org.rollcall.attendance.register.threshold-reached.v1", reached);
        };
    }
}
