package org.rollcall.referral.caseload;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps the lines of caseloads, each under the id of its case. They announce nothing. */
final class CaseLineAggregate implements AggregateType<CaseLine> {

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

    @Override
    public List<List<String>> indexes() {
        return LineFilter.INDEXES;
    }
}
