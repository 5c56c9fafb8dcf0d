package org.rollcall.referral.casework;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps cases, and what others read of them. */
final class CaseAggregate implements AggregateType<Case> {

    @Override
    public String collection() {
        return "cases";
    }

    @Override
    public Class<Case> type() {
        return Case.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((CaseEvent) event) {
            case CaseEvent.Opened it -> wire("opened", CaseMessage.of(it.facts()));
            case CaseEvent.Allocated it -> wire("allocated", CaseMessage.of(it.facts()));
            case CaseEvent.LegalActionRequested it -> wire("legal-action-requested", CaseMessage.of(it.facts()));
            case CaseEvent.Closed it -> wire("closed", CaseMessage.Closed.of(it.facts(), it.reason()));
        };
    }

    @Override
    public List<List<String>> indexes() {
        return CaseFilter.INDEXES;
    }

    private static WireEvent wire(String verb, Object body) {
        return new WireEvent("org.rollcall.referral.case.%s.v1".formatted(verb), body);
    }
}
