package org.rollcall.referral.caselog;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.caselog.told.LogEvent;
import org.rollcall.referral.caselog.told.LogMessages;
import org.rollcall.referral.duty.DutyEvent;

/** How the store keeps the entries of the log, and what others read of them. */
final class LogEntryType implements AggregateType<LogEntry> {

    static final String CASE = "whose.caseId.value";
    static final String SHARED = "shared";
    static final String STATE = "state";
    static final String AT = "at";

    @Override
    public String collection() {
        return "logEntries";
    }

    @Override
    public Class<LogEntry> type() {
        return LogEntry.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return event instanceof DutyEvent duty ? DutyEvent.wire(duty) : LogMessages.of((LogEvent) event);
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(CASE, AT), List.of(CASE, SHARED, AT), List.of(CASE, STATE, AT));
    }
}
