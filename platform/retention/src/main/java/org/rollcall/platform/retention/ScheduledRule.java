package org.rollcall.platform.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Pages;
import org.rollcall.platform.store.Part;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;

/** A rule, and the records that it is about in the order in which their time is over. */
record ScheduledRule(RetentionRule rule, Pages records) {

    static ScheduledRule of(RetentionRule rule, Store store) {
        return new ScheduledRule(rule, store.pages(rule.collection(), byTrigger(rule)));
    }

    /** The records whose time is over before a day, the oldest first. */
    Slice<Leaving> over(TenantId tenant, LocalDate day, @Nullable String after, int limit) {
        Object last = rule.trigger().latest(rule.keptFor().lastOver(day));
        Part<Leaving> leaving = Part.value(rule.trigger().path(), (id, value) -> leaving(id, value, day));
        return records.slice(tenant, byTrigger(rule).between(null, last), after, limit, leaving);
    }

    private Leaving leaving(String id, Object value, LocalDate day) {
        LocalDate started = rule.trigger().date(value);
        return new Leaving(rule, id, started, rule.keptFor().until(started, day));
    }

    private static Listing byTrigger(RetentionRule rule) {
        Listing all = Listing.allBy(rule.trigger().path());
        PassedOver passed = rule.passedOver();
        return passed == null ? all : all.except(passed.path(), passed.values());
    }
}
