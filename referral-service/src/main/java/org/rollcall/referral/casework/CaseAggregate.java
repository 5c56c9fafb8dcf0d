package org.rollcall.referral.casework;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.casework.told.AllocationMessage;
import org.rollcall.referral.casework.told.CaseMessage;
import org.rollcall.referral.casework.told.EndMessage;
import org.rollcall.referral.casework.told.StepMessage;
import org.rollcall.referral.duty.DutyEvent;

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
        return event instanceof DutyEvent duty ? DutyEvent.wire(duty) : wire((CaseEvent) event);
    }

    private static WireEvent wire(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened it -> wire("opened", CaseMessage.of(it.facts()));
            case CaseEvent.Allocated it -> wire("allocated", AllocationMessage.of(it.facts(), it.officer()));
            case CaseEvent.Reallocated it ->
                wire("reallocated", AllocationMessage.Again.of(it.facts(), it.officer(), it.before()));
            case CaseEvent.StageChanged it ->
                wire("stage-changed", StepMessage.Stages.of(it.facts(), it.stage(), it.before()));
            case CaseEvent.LegalActionRequested it -> wire("legal-action-requested", CaseMessage.of(it.facts()));
            case CaseEvent.SteppedDown it -> wire("stepped-down", StepMessage.Down.of(it.facts(), it.reviewOn()));
            case CaseEvent.Transferred it ->
                wire("transferred", EndMessage.Transferred.of(it.facts(), it.to(), it.on()));
            case CaseEvent.Closed it -> wire("closed", EndMessage.Closed.of(it.facts(), it.reason()));
            case CaseEvent.Reopened it -> wire("reopened", EndMessage.Reopened.of(it.facts(), it.officer(), it.on()));
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
