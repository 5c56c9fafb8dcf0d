package org.rollcall.referral.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.contract.told.ContractEvent;
import org.rollcall.referral.contract.told.ContractMessage;
import org.rollcall.referral.duty.DutyEvent;

/** How the store keeps attendance contracts, and what others read of them. */
final class ContractAggregate implements AggregateType<AttendanceContract> {

    static final String CASE = "about.caseId.value";

    @Override
    public String collection() {
        return "attendanceContracts";
    }

    @Override
    public Class<AttendanceContract> type() {
        return AttendanceContract.class;
    }

    @Override
    public Optional<LocalDate> due(AttendanceContract contract) {
        return contract.due();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(CASE));
    }

    @Override
    public WireEvent wire(Event event) {
        return event instanceof DutyEvent duty ? DutyEvent.wire(duty) : wire((ContractEvent) event);
    }

    private static WireEvent wire(ContractEvent event) {
        return switch (event) {
            case ContractEvent.Proposed it -> wire("proposed", ContractMessage.of(it));
            case ContractEvent.Agreed it -> wire("agreed", ContractMessage.of(it));
            case ContractEvent.Declined it -> wire("declined", ContractMessage.of(it));
            case ContractEvent.Reviewed it -> wire("reviewed", ContractMessage.of(it));
            case ContractEvent.Breached it -> wire("breached", ContractMessage.of(it));
            case ContractEvent.Completed it -> wire("completed", ContractMessage.of(it));
            case ContractEvent.EndedEarly it -> wire("ended-early", ContractMessage.of(it));
        };
    }

    private static WireEvent wire(String verb, ContractMessage body) {
        return new WireEvent("org.rollcall.referral.contract.%s.v1".formatted(verb), body);
    }
}
