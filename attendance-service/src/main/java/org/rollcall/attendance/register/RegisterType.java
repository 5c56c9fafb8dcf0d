package org.rollcall.attendance.register;

import java.util.List;
import org.rollcall.attendance.register.announcement.RegisterEvent;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How registers are stored, found and announced. */
final class RegisterType implements AggregateType<Register> {

    static final String SCHOOL = "schoolUrn";
    static final String YEAR = "schoolYear";
    static final String CROSSED = "crossed";
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
                List.of(YEAR, CROSSED),
                List.of(SCHOOL, YEAR, CROSSED),
                List.of(SCHOOL, YEAR),
                List.of(SCHOOL, DISPUTED));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((RegisterEvent) event) {
            case RegisterEvent.ThresholdReached reached -> wire("threshold-reached", reached);
            case RegisterEvent.PersistentAbsenceReached reached -> wire("persistent-absence-reached", reached);
            case RegisterEvent.SevereAbsenceReached reached -> wire("severe-absence-reached", reached);
            case RegisterEvent.ContinuousAbsenceReached reached -> wire("continuous-absence-reached", reached);
            case RegisterEvent.LongContinuousAbsenceReached reached -> wire("long-continuous-absence-reached", reached);
            case RegisterEvent.SicknessReached reached -> wire("sickness-reached", reached);
            case RegisterEvent.PatternReached reached -> wire("pattern-reached", reached);
            case RegisterEvent.EvidenceChanged changed -> wire("evidence-changed", changed);
            case RegisterEvent.UnexplainedAbsenceRecorded absent -> wire("unexplained-absence-recorded", absent);
            case RegisterEvent.UnexplainedAbsenceCorrected absent -> wire("unexplained-absence-corrected", absent);
        };
    }

    private static WireEvent wire(String name, RegisterEvent event) {
        return new WireEvent("org.rollcall.attendance.register." + name + ".v1", event);
    }
}
