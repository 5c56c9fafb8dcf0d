package org.rollcall.platform.settings;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How a council's numbers are stored; the id is the number's key. They are announced to nobody. */
final class SettingHistoryType implements AggregateType<SettingHistory> {

    @Override
    public String collection() {
        return "councilSettings";
    }

    @Override
    public Class<SettingHistory> type() {
        return SettingHistory.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a council's numbers are its own");
    }
}
