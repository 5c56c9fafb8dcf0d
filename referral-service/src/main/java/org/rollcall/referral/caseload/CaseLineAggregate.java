package org.rollcall.referral.caseload;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps the lines of caseloads, each under the id of its case. They announce nothing. */
final class CaseLineAggregate implements AggregateType<CaseLine> {

    static final String OPEN = "open";
    static final String OFFICER = "officer";
    static final String PUPIL = "pupil.value";
    static final String STATE = "state";
    static final String PLACE = "place";
    static final String WAITING_SINCE = "waitingSince";

    @Override
    public String collection() {
        return "caseLines";
    }

    @Override
    public Class<CaseLine> type() {
        return CaseLine.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a case is announced by itself");
    }

    /** For a caseload in the order of what is due next, for the sums of an officer, and for those who wait longest. */
    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(OPEN, OFFICER, PLACE), List.of(OPEN, OFFICER), List.of(STATE, WAITING_SINCE));
    }
}
