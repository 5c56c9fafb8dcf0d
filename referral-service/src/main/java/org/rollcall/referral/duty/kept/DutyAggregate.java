package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps duties, and what others read of them. */
final class DutyAggregate implements AggregateType<KeptDuty> {

    @Override
    public String collection() {
        return "duties";
    }

    @Override
    public Class<KeptDuty> type() {
        return KeptDuty.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return DutyNotice.wire((DutyNotice) event);
    }

    @Override
    public Optional<LocalDate> due(KeptDuty duty) {
        return duty.looksAgainOn();
    }

    @Override
    public List<List<String>> indexes() {
        return DutyFilter.INDEXES;
    }
}
