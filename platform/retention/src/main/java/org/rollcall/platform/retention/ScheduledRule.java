package org.rollcall.platform.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.OrderedRecords;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.TenantId;

/** A rule, and the records that it is about in the order in which their time is over. */
record ScheduledRule(RetentionRule rule, OrderedRecords records) {

    /** The records whose time is over before a day, the oldest first. */
    Slice<OrderedRecords.Place> over(TenantId tenant, LocalDate day, OrderedRecords.@Nullable Place after, int limit) {
        Object last = rule.trigger().latest(rule.keptFor().lastOver(day));
        return records.upTo(tenant, last, after, limit);
    }

    Leaving leaving(OrderedRecords.Place place, LocalDate day) {
        LocalDate started = rule.trigger().date(place.value());
        return new Leaving(rule, place, started, rule.keptFor().until(started, day));
    }
}
